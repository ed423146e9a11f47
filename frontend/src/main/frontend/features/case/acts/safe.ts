import { givenText, textOf } from 'Frontend/components/form/fields';
import { OrderMakeSafe } from 'Frontend/graphql/OrderMakeSafe';
import { SafeStopAllow } from 'Frontend/graphql/SafeStopAllow';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { act } from './act';

/** The spot is safe, and the rest waits until a date. */
export const makeSafe = act({
  permission: 'canOrderMakeSafe',
  operation: OrderMakeSafe,
  fields: () => [
    { kind: 'text', name: 'note', label: t('field.madeSafe'), required: true },
    { kind: 'instant', name: 'finishBy', label: t('field.finishBy'), required: true },
  ],
  input: (values, { zone }) => ({
    note: givenText(values, 'note'),
    finishBy: instantOf(givenText(values, 'finishBy'), zone) ?? '',
  }),
});

/** The director's word that a safe stop stands for done. */
export const allowStop = act({
  permission: 'canSafeStopAllow',
  operation: SafeStopAllow,
  grave: true,
  fields: () => [
    { kind: 'instant', name: 'finishBy', label: t('field.finishBy'), required: true },
    { kind: 'text', name: 'note', label: t('field.reason') },
  ],
  input: (values, { zone }) => ({
    note: textOf(values, 'note'),
    finishBy: instantOf(givenText(values, 'finishBy'), zone) ?? '',
  }),
});
