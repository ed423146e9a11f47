import { useParams } from 'react-router';
import { CasePage } from 'Frontend/features/case/CasePage';
import { DraftButton } from 'Frontend/features/outcome/DraftButton';
import { VisitPanel } from 'Frontend/features/visit/VisitPanel';

/** One case; a visit is recorded here too, and the account for the noticeboard begins here. */
export default function OneCase() {
  const { id = '' } = useParams();
  return (
    <CasePage
      key={id}
      id={id}
      linkTo={(other) => `/desk/cases/${other}`}
      extra={(file, refetch) => (
        <>
          {file.permissions.canVisitRecord ? (
            <VisitPanel caseId={file.id} estateId={file.estateId} onDone={refetch} />
          ) : null}
          {file.permissions.canOutcomeDraft ? (
            <DraftButton caseId={file.id} linkTo={(outcome) => `/desk/outcomes/${outcome}`} />
          ) : null}
        </>
      )}
    />
  );
}
