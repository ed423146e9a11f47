import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { CrewOrders } from 'Frontend/graphql/CrewOrders';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import type { CaseFile } from '../acts/act';
import { CrewLink } from './CrewLink';
import { CrewOrderLine } from './CrewOrderLine';
import { HandOutForm } from './HandOutForm';

interface Props {
  readonly file: CaseFile;
  readonly onDone: () => void;
}

/** Orders of the case at outside firms: hand one out by a link, see how it stands, take it back. */
export function CrewPanel({ file, onDone }: Props) {
  const { canCrewHandOut } = file.permissions;
  const works = file.kind === 'REPAIR' || file.kind === 'BOOKING';
  const query = useQuery(CrewOrders, canCrewHandOut || works ? { caseId: file.id } : undefined);
  const [asking, setAsking] = useState(false);
  const [path, setPath] = useState<string>();
  const orders = query.data?.crewOrders ?? [];
  if (!canCrewHandOut && orders.length === 0) return null;
  const done = () => {
    query.refetch();
    onDone();
  };
  return (
    <section className="panel stack" aria-labelledby="crew">
      <h2 id="crew">{t('crew.title')}</h2>
      {query.failure ? <Failed failure={query.failure} retry={query.refetch} /> : null}
      {path ? <CrewLink path={path} onClose={() => setPath(undefined)} /> : null}
      {orders.length > 0 ? (
        <ul className="list">
          {orders.map((order) => (
            <CrewOrderLine key={order.id} file={file} order={order} onDone={done} />
          ))}
        </ul>
      ) : null}
      {asking ? (
        <HandOutForm
          file={file}
          onHandedOut={(link) => {
            setPath(link);
            setAsking(false);
            done();
          }}
          onStale={done}
          onCancel={() => setAsking(false)}
        />
      ) : canCrewHandOut ? (
        <div className="row">
          <Button onClick={() => setAsking(true)}>{t('crew.handOut')}</Button>
        </div>
      ) : null}
    </section>
  );
}
