import { useParams } from 'react-router';
import { CasePage } from 'Frontend/features/case/CasePage';

/** One case. */
export default function OneCase() {
  const { id = '' } = useParams();
  return <CasePage key={id} id={id} linkTo={(other) => `/supervisor/cases/${other}`} />;
}
