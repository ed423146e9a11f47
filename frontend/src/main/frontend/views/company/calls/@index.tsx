import { CallListPage } from 'Frontend/features/visit/CallListPage';

/** Return visits that are due. */
export default function Calls() {
  return <CallListPage linkTo={(id) => `/company/cases/${id}`} />;
}
