import { givenText, textOf, ticked } from 'Frontend/components/form/fields';
import { OrderAccept } from 'Frontend/graphql/OrderAccept';
import { OrderArrive } from 'Frontend/graphql/OrderArrive';
import { OrderFinish } from 'Frontend/graphql/OrderFinish';
import { OrderRework } from 'Frontend/graphql/OrderRework';
import { OrderVerify } from 'Frontend/graphql/OrderVerify';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';

export const takeOrder = act({
  permission: 'canOrderAccept',
  operation: OrderAccept,
  fields: () => [],
  input: () => ({}),
});

export const arrive = act({
  permission: 'canOrderArrive',
  operation: OrderArrive,
  fields: () => [],
  input: () => ({}),
});

export const finish = act({
  permission: 'canOrderFinish',
  operation: OrderFinish,
  fields: () => [
    { kind: 'text', name: 'note', label: t('field.done'), required: true },
    { kind: 'yes', name: 'concealed', label: t('field.concealed') },
  ],
  input: (values) => ({ note: givenText(values, 'note'), concealed: ticked(values, 'concealed') }),
});

export const verify = act({
  permission: 'canOrderVerify',
  operation: OrderVerify,
  fields: () => [{ kind: 'text', name: 'note', label: t('field.verified') }],
  input: (values) => ({ note: textOf(values, 'note') }),
});

export const rework = act({
  permission: 'canOrderRework',
  operation: OrderRework,
  grave: true,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.reason'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});
