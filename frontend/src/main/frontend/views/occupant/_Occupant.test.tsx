import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import OwnCases from './@index';
import OwnCase from './cases/{id}';

const as = { role: 'OCCUPANT' } as const;
const own = { as, route: '/occupant/cases/:id', path: '/occupant/cases/case-1' };
const visit = {
  id: 'visit-1',
  method: 'PHONE',
  result: 'SOLVED',
  happenedAt: '2026-11-20T05:00:00Z',
  enteredAt: '2026-11-20T05:00:00Z',
  visitor: '客服',
  note: null,
  satisfaction: null,
  occupantAnswer: null,
  answerable: false,
  items: [],
  deniedAt: null,
} as const;

test('says which case waits for one’s word', async () => {
  const { case: file } = caseFile({ state: 'OFFERED' }, { canSolutionAccept: true });
  serve({
    MyCases: { cases: { edges: [{ node: file }], pageInfo: { hasNextPage: false, endCursor: null } } },
    OutcomesForMe: { outcomesForMe: [] },
  });
  await show(<OwnCases />, { as });
  await expect.element(page.getByText('等您确认')).toBeVisible();
  await expectAccessible();
});

test('accepts a solution in the app without asking how it is known', async () => {
  const calls = serve({
    CaseFile: caseFile({ state: 'OFFERED', solution: '三天内修复。', duties: [] }, { canSolutionAccept: true }),
    SolutionAccept: { solutionAccept: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(<OwnCase />, own);
  await page.getByRole('button', { name: '同意方案' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: '同意方案' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'SolutionAccept')?.variables['input'])
    .toMatchObject({ caseId: 'case-1', version: 3, means: 'APP' });
});

test('refuses a solution with a reason', async () => {
  const calls = serve({
    CaseFile: caseFile({ state: 'OFFERED', solution: '三天内修复。' }, { canSolutionRefuse: true }),
    SolutionRefuse: { solutionRefuse: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(<OwnCase />, own);
  await page.getByRole('button', { name: '不同意方案' }).click();
  await page.getByRole('textbox', { name: '哪里不满意' }).fill('上次也是这么说的。');
  await page.getByRole('button', { name: '不同意方案' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'SolutionRefuse')?.variables['input'])
    .toMatchObject({ reason: '上次也是这么说的。' });
});

test('answers a claimed visit with: that is not so', async () => {
  const calls = serve({
    CaseFile: caseFile({ visits: [visit] }),
    VisitDeny: { visitDeny: { visit: { id: 'visit-1' }, errors: [] } },
  });
  await show(<OwnCase />, own);
  await page.getByRole('button', { name: '并非如此' }).click();
  expect(calls.map(({ operation }) => operation)).toEqual(['CaseFile']);
  await page.getByRole('button', { name: '确定，并非如此' }).click();
  await expect.poll(() => calls.some(({ operation }) => operation === 'VisitDeny')).toBe(true);
});

test('offers to rate a visit, with nothing preset', async () => {
  const calls = serve({
    CaseFile: caseFile({ visits: [{ ...visit, answerable: true }] }),
    VisitRate: { visitRate: { visit: { id: 'visit-1' }, errors: [] } },
  });
  await show(<OwnCase />, own);
  await expect.element(page.getByRole('radio', { name: '满意', exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: '提交评价' }).click();
  expect(calls.some(({ operation }) => operation === 'VisitRate')).toBe(false);
  await page.getByRole('radio', { name: '不满意', exact: true }).click();
  await page.getByRole('textbox', { name: '想说的话（可不填）' }).fill('又漏了');
  await expectAccessible();
  await page.getByRole('button', { name: '提交评价' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'VisitRate')?.variables['input'])
    .toMatchObject({ visitId: 'visit-1', satisfaction: 2, comment: '又漏了' });
});

test('keeps an own answer apart from what staff entered', async () => {
  const occupantAnswer = { satisfaction: 2, comment: '又漏了', answeredAt: '2026-11-20T06:00:00Z', changedAt: null };
  serve({ CaseFile: caseFile({ visits: [{ ...visit, satisfaction: 5, occupantAnswer }] }) });
  await show(<OwnCase />, own);
  await expect.element(page.getByText('工作人员登记：很满意')).toBeVisible();
  await expect.element(page.getByText('您的评价：不满意')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '修改评价' })).not.toBeInTheDocument();
});
