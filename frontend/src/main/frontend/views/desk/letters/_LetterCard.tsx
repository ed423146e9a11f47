import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import type { LettersQuery } from 'Frontend/graphql/Letters';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import { Join } from './_Join';
import { SetAside } from './_SetAside';
import { Take } from './_Take';

export type LetterRow = LettersQuery['letters']['edges'][number]['node'];
type Choice = 'take' | 'join' | 'aside';

interface Props {
  readonly letter: LetterRow;
  readonly onChange: () => void;
}

/** One mail or message of a group as it came; who sent it is what it says, and the card says so. */
export function LetterCard({ letter, onChange }: Props) {
  const zone = useZone();
  const [choice, setChoice] = useState<Choice>();
  const { state } = letter;
  const subject = letter.channel === 'EMAIL' ? letter.subject : t('letters.said');
  const choices: readonly Choice[] =
    state === 'WAITING' ? ['take', 'join', 'aside'] : state === 'ASIDE' ? ['take', 'join'] : [];
  const done = { letterId: letter.id, onDone: onChange, onCancel: () => setChoice(undefined) };
  return (
    <article className="card stack">
      <div className="row">
        <strong className="grow">{subject === '' ? t('letters.noSubject') : subject}</strong>
        {letter.reason ? <Badge tone="plain">{t(`letters.reason.${letter.reason}`)}</Badge> : null}
      </div>
      <p className="small muted words">
        {letter.channel === 'EMAIL'
          ? t('letters.line', {
              name: letter.senderName,
              address: letter.senderAddress,
              when: dateTime(letter.receivedAt, zone),
            })
          : t('letters.saidLine', {
              group: letter.groupName === '' ? t('letters.unknownGroup') : letter.groupName,
              name: letter.senderName,
              when: dateTime(letter.receivedAt, zone),
            })}
        {letter.attachmentCount > 0 ? ` · ${t('letters.files', { count: letter.attachmentCount })}` : null}
      </p>
      {letter.body === '' ? null : <p className="words told">{letter.body}</p>}
      {letter.note ? <p className="small muted words">{letter.note}</p> : null}
      {letter.caseId && letter.reference ? (
        <p>
          <Link to={`/desk/cases/${letter.caseId}`}>{letter.reference}</Link>
        </p>
      ) : null}
      {choice === undefined && choices.length > 0 ? (
        <div className="row">
          {choices.map((each) => (
            <Button
              key={each}
              theme={each === 'take' ? 'primary' : ''}
              aria-label={t(`letters.${each}Named`, { subject })}
              onClick={() => setChoice(each)}
            >
              {t(`letters.${each}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {choice === 'take' ? <Take {...done} /> : null}
      {choice === 'join' ? <Join {...done} /> : null}
      {choice === 'aside' ? <SetAside {...done} /> : null}
    </article>
  );
}
