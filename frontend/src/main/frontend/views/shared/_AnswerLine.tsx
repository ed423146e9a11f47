import { Link } from 'react-router';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import type { Problem } from './_OneShared';

interface Props {
  readonly answer: Problem['answers'][number];
  readonly address: (caseId: string) => string;
}

/** One answer to all, how far it has come, and which cases did not get it. */
export function AnswerLine({ answer, address }: Props) {
  const zone = useZone();
  const { given, waiting } = answer;
  const progress = t('shared.progress', { given, waiting });
  const leftOut = answer.replies.filter(({ state }) => state === 'LEFT_OUT');
  return (
    <article className="stack">
      <p className="words">{answer.reply}</p>
      <span className="small muted">{`${dateTime(answer.writtenAt, zone)} · ${answer.writtenBy}`}</span>
      <progress max={answer.replies.length} value={answer.replies.length - waiting} aria-label={progress} />
      <span role="status">{progress}</span>
      {leftOut.length > 0 ? (
        <>
          <strong>{t('shared.leftOut')}</strong>
          <ul>
            {leftOut.map(({ matter, reason }) => (
              <li key={matter.id}>
                <Link to={address(matter.id)}>{matter.reference}</Link>
                {reason ? <span>{` · ${t(`sharedReason.${reason}`)}`}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
