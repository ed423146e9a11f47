import { OccupantsPage } from 'Frontend/features/occupants/OccupantsPage';

/** Who lives in the estate, and who of them has joined. */
export default function Occupants() {
  return <OccupantsPage />;
}
