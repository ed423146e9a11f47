import { TextField } from '@vaadin/react-components/TextField.js';
import { useEffect, useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { OccupantSearch } from 'Frontend/graphql/OccupantSearch';
import { OccupantsJoined } from 'Frontend/graphql/OccupantsJoined';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import { OccupantCard } from './OccupantCard';

const LEAST = 2;

/** The office finds an occupant, hands over the code by which they join, and notes who has moved out. */
export function OccupantsPage() {
  const { estateId } = useMembership();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const counts = useQuery(OccupantsJoined, estateId ? { id: estateId } : undefined);
  const found = useQuery(OccupantSearch, estateId && text.length >= LEAST ? { estateId, text } : undefined);

  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);

  const joined = counts.data?.estate?.unitCounts;
  const changed = () => {
    found.refetch();
    counts.refetch();
  };
  return (
    <Page title={t('nav.occupants')} narrow>
      <div className="stack">
        <p className="muted">{t('occupants.text')}</p>
        {joined ? (
          <p>{t('occupants.joined', { joined: number(joined.joined), all: number(joined.occupants) })}</p>
        ) : null}
        <TextField
          label={t('occupants.search')}
          helperText={t('occupants.searchHint')}
          value={typed}
          clearButtonVisible
          autofocus
          onValueChanged={({ detail }) => setTyped(detail.value)}
        />
        {text.length < LEAST ? null : (
          <Loaded of={found}>
            {({ occupantSearch }) =>
              occupantSearch.length === 0 ? (
                <Empty text={t('occupants.none')} />
              ) : (
                <ul className="list" aria-label={t('occupants.found')}>
                  {occupantSearch.map((match) => (
                    <li key={match.occupancyId}>
                      <OccupantCard match={match} onChanged={changed} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </div>
    </Page>
  );
}
