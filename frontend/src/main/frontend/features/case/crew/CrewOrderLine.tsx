import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Badge } from 'Frontend/components/Badge';
import { Form } from 'Frontend/components/form/Form';
import { givenText } from 'Frontend/components/form/fields';
import type { CrewOrdersQuery } from 'Frontend/graphql/CrewOrders';
import { CrewTakeBack } from 'Frontend/graphql/CrewTakeBack';
import { dateTime, limit } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import type { CaseFile } from '../acts/act';
import { useCaseAct } from '../useCaseAct';

interface Props {
  readonly file: CaseFile;
  readonly order: CrewOrdersQuery['crewOrders'][number];
  readonly onDone: () => void;
}

/** One order at an outside firm, and the way to take it back. */
export function CrewOrderLine({ file, order, onDone }: Props) {
  const zone = useZone();
  const [asking, setAsking] = useState(false);
  const { submit, ...state } = useCaseAct(CrewTakeBack, file, () => {
    setAsking(false);
    onDone();
  });
  return (
    <li className="stack">
      <div className="row">
        <strong>{order.firm}</strong>
        <Badge tone={order.state === 'OPEN' ? 'warn' : order.state === 'DONE' ? 'ok' : 'plain'}>
          {t(`crewState.${order.state}`)}
        </Badge>
      </div>
      <span>{order.fault}</span>
      <span className="small muted">
        {t('crew.line', {
          when: dateTime(order.handedOutAt, zone),
          who: order.handedOutBy,
          until: limit(order.expiresAt, zone),
        })}
        {order.contactPassed ? ` · ${t('crew.contactPassed')}` : ''}
      </span>
      {order.state !== 'OPEN' ? null : asking ? (
        <Form
          {...state}
          fields={[{ kind: 'text', name: 'reason', label: t('crew.why'), required: true }]}
          submitLabel={t('crew.takeBack')}
          grave
          onSubmit={(values) => void submit({ crewOrderId: order.id, reason: givenText(values, 'reason') })}
        >
          <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
        </Form>
      ) : (
        <div className="row">
          <Button theme="small" onClick={() => setAsking(true)}>
            {t('crew.takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
}
