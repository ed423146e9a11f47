import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import MyDuties from './@index';

const handed = {
  id: 'h-1',
  handedByName: '林静',
  handedAt: '2026-12-01T10:00:00Z',
  count: 2,
  note: 'The key is in the drawer.',
  takenByName: null,
  takenAt: null,
  own: false,
  open: [
    {
      id: 'duty-1',
      title: 'Triage',
      about: { reference: 'YG-2026-0007', place: '3-1-502' },
      dueAt: '2026-12-01T10:30:00Z',
    },
  ],
};

test('shows what the shift before handed over and takes it over', async () => {
  const calls = serve({
    Duties: { duties: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    ShiftHandovers: { shiftHandovers: [handed] },
    ShiftTakeOver: { shiftTakeOver: { handover: { id: 'h-1' }, errors: [] } },
  });
  await show(<MyDuties />, { as: { role: 'DESK' }, language: 'en' });
  await expect.element(page.getByText('The key is in the drawer.')).toBeVisible();
  await expect.element(page.getByText(/Triage · YG-2026-0007/)).toBeVisible();
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('ShiftTakeOver');
  await expectAccessible();
});

test('hands over and offers no take-over of what one handed over oneself', async () => {
  const calls = serve({
    Duties: { duties: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    ShiftHandovers: { shiftHandovers: [{ ...handed, own: true }] },
    ShiftHandOver: { shiftHandOver: { handover: { id: 'h-2', count: 3 }, errors: [] } },
  });
  await show(<MyDuties />, { as: { role: 'GUARD' }, language: 'en' });
  await page.getByText('Shift hand-over').click();
  await expect.element(page.getByText('Waits for the next shift')).toBeVisible();
  expect(page.getByRole('button', { name: 'Take over' }).elements()).toHaveLength(0);
  await page.getByRole('button', { name: 'Hand over what is open' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('ShiftHandOver');
});
