import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import RosterWeek from './@index';
import { weekOf } from './_days';

const staff = [
  { membershipId: 'm-1', displayName: '林静', role: 'DESK' },
  { membershipId: 'm-2', displayName: '老王', role: 'GUARD' },
];

const roster = ({ from }: Record<string, unknown>) => ({
  roster: [
    {
      id: 's-1',
      day: from,
      post: 'DESK',
      membershipId: 'm-1',
      personName: '林静',
      from: `${String(from)}T00:30:00Z`,
      until: `${String(from)}T10:00:00Z`,
      current: true,
    },
  ],
  staff,
});

test('begins the week on Monday', () => {
  expect(weekOf('2026-12-06')).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
  expect(weekOf('2026-11-30')[0]).toBe('2026-11-30');
});

test('shows who is on in the estate’s time, and walks the weeks', async () => {
  const calls = serve({ Roster: roster, Absences: { absences: [] } });
  await show(<RosterWeek />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('林静 08:30–18:00')).toBeVisible();
  const weeks = () => calls.filter(({ operation }) => operation === 'Roster').map(({ variables }) => variables.from);
  const first = String(weeks()[0]);
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect.poll(() => weeks().length).toBe(2);
  expect(Date.parse(String(weeks()[1])) - Date.parse(first)).toBe(7 * 86_400_000);
  await expectAccessible();
});

test('sets a night shift and tells the server’s objection', async () => {
  const calls = serve({
    Roster: roster,
    Absences: { absences: [] },
    RosterDaySet: {
      rosterDaySet: { shifts: null, errors: [{ message: 'Two shifts overlap.', path: ['input'], code: 'x' }] },
    },
  });
  await show(<RosterWeek />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page
    .getByRole('button', { name: /^Change: 24-hour phone/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Who' }).selectOptions('老王 · Guard');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByText('Two shifts overlap.')).toBeVisible();
  expect(calls.at(-1)?.variables).toMatchObject({
    input: { post: 'PHONE', shifts: [{ membershipId: 'm-2', from: '18:00', until: '08:30' }] },
  });
  await expectAccessible();
});
