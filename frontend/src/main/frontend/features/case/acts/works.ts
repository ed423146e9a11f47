import { givenText, textOf, ticked } from 'Frontend/components/form/fields';
import { OrderAccept } from 'Frontend/graphql/OrderAccept';
import { OrderArrive } from 'Frontend/graphql/OrderArrive';
import { OrderFinish } from 'Frontend/graphql/OrderFinish';
import { OrderRework } from 'Frontend/graphql/OrderRework';
import { OrderVerify } from 'Frontend/graphql/OrderVerify';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';
import { staffOptions } from './options';

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
  needsChoices: true,
  fields: (scene) => [
    { kind: 'text', name: 'note', label: t('field.verified') },
    ...(scene.file.assignee
      ? []
      : [
          {
            kind: 'search' as const,
            name: 'carriedOutById',
            label: t('field.carriedOutBy'),
            options: staffOptions(scene, scene.file.department?.id),
          },
        ]),
  ],
  input: (values) => ({ note: textOf(values, 'note'), carriedOutById: textOf(values, 'carriedOutById') }),
});

export const rework = act({
  permission: 'canOrderRework',
  operation: OrderRework,
  grave: true,
  fields: () => [{ kind: 'text', name: 'reason', label: t('field.reason'), required: true }],
  input: (values) => ({ reason: givenText(values, 'reason') }),
});
