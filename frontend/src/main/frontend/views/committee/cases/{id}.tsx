import { useParams } from 'react-router';
import { CasePage } from 'Frontend/features/case/CasePage';

/** One case, as far as the committee may see it. */
export default function OneCase() {
  const { id = '' } = useParams();
  return <CasePage key={id} id={id} linkTo={(other) => `/committee/cases/${other}`} />;
}
