import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { Letters as LettersQuery } from 'Frontend/graphql/Letters';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { LetterCard } from './_LetterCard';

const states = ['WAITING', 'ASIDE', 'JOINED', 'TAKEN'] as const;

/** Mails to the estate: each is taken in, joined to a case, or set aside with a reason. */
export default function Letters() {
  const [state, setState] = useState<(typeof states)[number]>('WAITING');
  const letters = usePages(LettersQuery, { state, first: 25 }, (result) => result.letters);
  return (
    <Page title={t('nav.letters')}>
      <div className="stack">
        <div className="segments" role="group" aria-label={t('letters.which')}>
          {states.map((each) => (
            <button key={each} type="button" aria-pressed={each === state} onClick={() => setState(each)}>
              {t(`letters.state.${each}`)}
            </button>
          ))}
        </div>
        {letters.failure ? <Failed failure={letters.failure} retry={letters.refetch} /> : null}
        {!letters.rows && !letters.failure ? <Waiting /> : null}
        {letters.rows?.length === 0 ? <Empty text={t(`letters.none.${state}`)} /> : null}
        <ul className="list">
          {letters.rows?.map((letter) => (
            <li key={letter.id}>
              <LetterCard letter={letter} onChange={letters.refetch} />
            </li>
          ))}
        </ul>
        {letters.hasMore ? (
          <div>
            <Button disabled={letters.loading} onClick={letters.more}>
              {t('common.more')}
            </Button>
          </div>
        ) : null}
      </div>
    </Page>
  );
}
