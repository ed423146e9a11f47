import type { ReactNode } from 'react';
import { dateTime } from 'Frontend/lib/format';
import { t, tKnown } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import type { CaseFile } from './acts/act';
import { PartyLine } from './PartyLine';

/** What is known of a case, as far as the caller may see it. */
export function CaseFacts({ file }: { file: CaseFile }) {
  const zone = useZone();
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['place', file.place],
    ['category', file.categoryName],
    ['severity', `${t(`severity.${file.severity}`)} · ${t(`urgency.${file.urgency}`)}`],
    ['responsibility', file.responsibility && t(`responsibility.${file.responsibility}`)],
    ['invalidReason', file.invalidReason && t(`invalidReason.${file.invalidReason}`)],
    ['channel', tKnown('channel', file.channel)],
    ['recording', file.recordingUnmet ? (file.recordingMissing ?? t('case.recordingNoReason')) : ''],
    ['outerNumber', file.outerNumber],
    ['outerDeadline', dateTime(file.outerDeadline, zone)],
    ['returnedAt', dateTime(file.returnedAt, zone)],
    ['reporter', file.reporter && <PartyLine party={file.reporter} />],
    ['contact', file.contact && <PartyLine party={file.contact} />],
    ['receivedAt', dateTime(file.receivedAt, zone)],
    ['happenedAt', dateTime(file.happenedAt, zone)],
    ['enteredAt', file.enteredAt === file.receivedAt ? '' : dateTime(file.enteredAt, zone)],
    ['department', file.department?.name],
    ['assignee', file.assignee?.displayName],
    ['answerable', file.answerable?.displayName],
    ['aboutMember', file.aboutMember?.displayName],
    ['aboutDepartment', file.aboutDepartment?.name],
    ['handovers', file.handovers > 0 ? String(file.handovers) : ''],
    [
      'promisedAt',
      file.promisedAt &&
        `${dateTime(file.promisedAt, zone)}${file.promiseRenewals > 0 ? ` ${t('case.renewed', { count: file.promiseRenewals })}` : ''}`,
    ],
    ['customerDeadline', dateTime(file.customerDeadline, zone)],
    ['returnVisit', file.returnVisit === 'NONE' ? '' : t(`returnVisit.${file.returnVisit}`)],
    [
      'legalMatter',
      file.legalMatter &&
        `${t(`legalMatter.${file.legalMatter}`)}${file.legalClaim === null ? '' : ` · ¥${file.legalClaim}`}`,
    ],
    [
      'legalReview',
      file.legalResult && `${dateTime(file.legalReviewedAt, zone)} · ${t(`legalResult.${file.legalResult}`)}`,
    ],
    ['verifiedAt', dateTime(file.verifiedAt, zone)],
    ['repliedAt', dateTime(file.repliedAt, zone)],
    ['closedAt', dateTime(file.closedAt, zone)],
    ['end', file.end && t(`end.${file.end}`)],
    ['cause', file.cause && t(`cause.${file.cause}`)],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <FactRow key={name} name={t(`fact.${name}`)}>
            {value}
          </FactRow>
        ))}
    </dl>
  );
}

function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
