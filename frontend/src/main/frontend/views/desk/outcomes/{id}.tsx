import { useParams } from 'react-router';
import { OutcomePage } from 'Frontend/features/outcome/OutcomePage';

/** One account on its way to the noticeboard. */
export default function OneOutcome() {
  const { id = '' } = useParams();
  return <OutcomePage key={id} id={id} caseLink={(caseId) => `/desk/cases/${caseId}`} />;
}
