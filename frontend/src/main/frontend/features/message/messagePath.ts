import { casePath } from 'Frontend/features/dutyboard/casePath';
import type { MessagePartsFragment } from 'Frontend/graphql/MessageParts';
import type { Role } from 'Frontend/lib/session';

/** Where a message leads its reader. */
export function messagePath(role: Role, { kind, subjectId, caseId }: MessagePartsFragment): string {
  if (kind === 'OUTCOME_SENT') return `/occupant/outcomes/${subjectId}`;
  return (caseId && casePath(role, caseId)) ?? '/duties';
}
