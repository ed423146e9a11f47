import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { DutyBoard } from './DutyBoard';

const late = { ...caseFile({}).case?.duties[0], escalation: 2 };
const open = { ...late, id: 'duty-2', title: '回访', breachedAt: null, escalation: 0, dueAt: '2099-01-01T00:00:00Z' };
const duties = {
  duties: { edges: [{ node: late }, { node: open }], pageInfo: { hasNextPage: false, endCursor: null } },
};

test('shows what is overdue, how far it was escalated, and leads to its case', async () => {
  serve({ Duties: duties });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' } });
  await expect.element(page.getByText('已上报：主任')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'YG-2026-0007' }))
    .toHaveAttribute('href', '/director/cases/case-1');
  expect(page.getByText('回访').elements()).toHaveLength(0);
  await expectAccessible();
});

test('waives only with a reason', async () => {
  const calls = serve({
    Duties: duties,
    DutyWaive: { dutyWaive: { duty: { id: 'duty-1', state: 'WAIVED' }, errors: [] } },
  });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('button', { name: /^Waive: / }).click();
  await page.getByRole('button', { name: 'Waive', exact: true }).click();
  expect(calls.map(({ operation }) => operation)).toEqual(['Duties']);
  await page.getByRole('textbox', { name: /Reason|Why/ }).fill('The road was closed by the police.');
  await page.getByRole('button', { name: 'Waive', exact: true }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('DutyWaive');
});
