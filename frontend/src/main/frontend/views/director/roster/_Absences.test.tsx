import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import { AbsenceList } from './_AbsenceList';
import type { Staff } from './_RosterDay';

const staff: Staff = [
  { membershipId: 'm-1', displayName: '张师傅', role: 'WORKER' },
  { membershipId: 'm-2', displayName: '李师傅', role: 'WORKER' },
];

const absence = {
  id: 'a-1',
  personName: '张师傅',
  deputyName: '李师傅',
  from: '2026-12-01T00:00:00Z',
  until: '2026-12-03T00:00:00Z',
  current: true,
};

test('shows who is away and ends it', async () => {
  const calls = serve({
    Absences: { absences: [absence] },
    AbsenceEnd: { absenceEnd: { absenceId: 'a-1', errors: [] } },
  });
  await show(<AbsenceList estateId="e-1" staff={staff} />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('张师傅 is away; 李师傅 stands in')).toBeVisible();
  await page.getByRole('button', { name: 'Back already: 张师傅' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toEqual(['Absences', 'AbsenceEnd', 'Absences']);
  await expectAccessible();
});

test('notes an absence in the estate’s time', async () => {
  const calls = serve({
    Absences: { absences: [] },
    AbsenceSet: { absenceSet: { absenceId: 'a-2', errors: [] } },
  });
  await show(<AbsenceList estateId="e-1" staff={staff} />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('Nobody is away.')).toBeVisible();
  await page.getByRole('button', { name: 'Note an absence' }).click();
  await page.getByRole('combobox', { name: /Who is away/ }).selectOptions('张师傅 · Worker');
  await page.getByRole('combobox', { name: /Who stands in/ }).selectOptions('李师傅 · Worker');
  await page.getByLabelText(/^From/).fill('2026-12-01T08:00');
  await page.getByLabelText(/^Until/).fill('2026-12-03T08:00');
  await page.getByRole('button', { name: 'Save the absence' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'AbsenceSet')?.variables)
    .toMatchObject({
      input: {
        membershipId: 'm-1',
        deputyId: 'm-2',
        from: '2026-12-01T00:00:00.000Z',
        until: '2026-12-03T00:00:00.000Z',
      },
    });
});
