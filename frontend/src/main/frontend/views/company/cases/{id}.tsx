import { useParams } from 'react-router';
import { CasePage } from 'Frontend/features/case/CasePage';
import { VisitPanel } from 'Frontend/features/visit/VisitPanel';

/** One case, as head office and its call centre see it. */
export default function OneCase() {
  const { id = '' } = useParams();
  return (
    <CasePage
      key={id}
      id={id}
      linkTo={(other) => `/company/cases/${other}`}
      extra={(file, refetch) =>
        file.permissions.canVisitRecord ? (
          <VisitPanel caseId={file.id} estateId={file.estateId} onDone={refetch} />
        ) : null
      }
    />
  );
}
