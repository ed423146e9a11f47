import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { PlacePosters } from 'Frontend/graphql/PlacePosters';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import { Handovers } from './_Handovers';
import { NewPlace } from './_NewPlace';
import { Poster } from './_Poster';

/** The common places of the estate, each with the poster that hangs there: scanned, it leads to the form for that place. */
export default function Places() {
  const estateId = useMembership().estateId ?? '';
  const query = useQuery(PlacePosters, { estateId });
  const [only, setOnly] = useState<string>();
  return (
    <Page
      title={t('nav.places')}
      actions={<Button onClick={() => window.print()}>{t(only ? 'places.printOne' : 'places.print')}</Button>}
    >
      <NewPlace estateId={estateId} onDone={query.refetch} />
      <Loaded of={query}>
        {({ placePosters, estate }) =>
          placePosters.length === 0 ? (
            <Empty text={t('places.none')} />
          ) : (
            <ul className="posters">
              {placePosters.map((poster) => (
                <Poster
                  key={poster.place.id}
                  poster={poster}
                  estate={estate?.name ?? ''}
                  phone={estate?.emergencyPhone ?? ''}
                  printed={only === undefined || only === poster.place.id}
                  onOnly={() => setOnly(only === poster.place.id ? undefined : poster.place.id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Handovers estateId={estateId} />
    </Page>
  );
}
