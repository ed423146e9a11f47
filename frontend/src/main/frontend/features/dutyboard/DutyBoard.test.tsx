import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { DutyBoard } from './DutyBoard';

const late = { ...caseFile({}).case?.duties[0], escalation: 2 };
const open = { ...late, id: 'duty-2', title: '回访', breachedAt: null, escalation: 0, dueAt: '2099-01-01T00:00:00Z' };
const pageInfo = { hasNextPage: false, endCursor: null };
const duties = ({ overdue, department }: Record<string, unknown>) => ({
  duties: {
    edges: department === 'order' ? [] : overdue === true ? [{ node: late }] : [{ node: late }, { node: open }],
    pageInfo,
  },
});
const DutyDepartments = { estate: { departments: [{ code: 'order', name: '秩序部' }] } };

test('shows what is overdue, how far it was escalated, and leads to its case', async () => {
  const calls = serve({ Duties: duties, DutyDepartments });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' } });
  await expect.element(page.getByText('已上报：主任')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'YG-2026-0007' }))
    .toHaveAttribute('href', '/director/cases/case-1');
  expect(page.getByText('回访').elements()).toHaveLength(0);
  expect(calls.find(({ operation }) => operation === 'Duties')?.variables).toMatchObject({ overdue: true });
  await expectAccessible();
});

test('narrows the list to a department of the estate', async () => {
  serve({ Duties: duties, DutyDepartments });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' } });
  await page.getByRole('combobox', { name: '部门' }).selectOptions('秩序部');
  await expect.element(page.getByText('没有超时的应办事项。')).toBeVisible();
});

test('waives only with a reason', async () => {
  const calls = serve({
    Duties: duties,
    DutyDepartments,
    DutyWaive: { dutyWaive: { duty: { id: 'duty-1', state: 'WAIVED' }, errors: [] } },
  });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('button', { name: /^Waive: / }).click();
  await page.getByRole('button', { name: 'Waive', exact: true }).click();
  expect(calls.map(({ operation }) => operation).sort()).toEqual(['Duties', 'DutyDepartments']);
  await page.getByRole('textbox', { name: /Reason|Why/ }).fill('The road was closed by the police.');
  await page.getByRole('button', { name: 'Waive', exact: true }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('DutyWaive');
});

test('takes note of what one was told, and says why it is late', async () => {
  const told = { ...late, canAcknowledge: true, asksForLateReason: true };
  const calls = serve({
    Duties: { duties: { edges: [{ node: told }], pageInfo } },
    DutyDepartments,
    DutyAcknowledge: { dutyAcknowledge: { duty: { id: 'duty-1' }, errors: [] } },
    DutyLatenessExplain: { dutyLatenessExplain: { duty: { id: 'duty-1' }, errors: [] } },
  });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('button', { name: /^Acknowledge: / }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('DutyAcknowledge');
  await page.getByRole('button', { name: /^Say why it is late: / }).click();
  await page.getByRole('combobox', { name: /Counted as/ }).selectOptions('The weather');
  await page.getByRole('textbox', { name: /Reason/ }).fill('The road was flooded.');
  await page.getByRole('button', { name: 'Say why it is late', exact: true }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('DutyLatenessExplain');
  expect(calls.find(({ operation }) => operation === 'DutyLatenessExplain')?.variables).toMatchObject({
    input: { cause: 'WEATHER', reason: 'The road was flooded.' },
  });
  await expectAccessible();
});

test('shows the weekly list to the company alone', async () => {
  const calls = serve({ Duties: { duties: { edges: [], pageInfo } }, DutyDepartments });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'QUALITY' }, language: 'en' });
  await page.getByRole('button', { name: 'Weekly list' }).click();
  await expect.element(page.getByText('Nothing is on the weekly list.')).toBeVisible();
  expect(calls.at(-1)?.variables).toMatchObject({ listed: true });
});

test('keeps the weekly list from the estate', async () => {
  serve({ Duties: duties, DutyDepartments });
  await show(<DutyBoard initial="overdue" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByRole('button', { name: 'Overdue' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Weekly list' }).elements()).toHaveLength(0);
});

test('leads from a duty of the day to where its round is entered', async () => {
  const patrol = { ...open, id: 'duty-3', title: '当日开箱', caseId: null, about: null, role: 'GUARD' };
  serve({ Duties: { duties: { edges: [{ node: patrol }], pageInfo } } });
  await show(<DutyBoard />, { as: { role: 'GUARD' } });
  await expect.element(page.getByRole('link', { name: '巡查与意见箱' })).toHaveAttribute('href', '/rounds');
});
