import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { actChoices } from '../../../../test/frontend/choices';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { CasePage } from './CasePage';

const screen = <CasePage id="case-1" linkTo={(id) => `/desk/cases/${id}`} />;

test('shows what is known, what is owed, and both times of a late entry', async () => {
  serve({ CaseFile: caseFile({}) });
  await show(screen);
  await expect.element(page.getByRole('heading', { name: '投诉 YG-2026-0007' })).toBeVisible();
  await expect.element(page.getByText('超时未办')).toBeVisible();
  await expect.element(page.getByText(/2026\/11\/20 09:00.*录入 2026\/11\/20 11:00/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'YG-2026-0003' })).toBeVisible();
  expect(page.getByRole('heading', { name: '可以办理' }).elements()).toHaveLength(0);
  await expectAccessible();
});

test('offers only what the server permits, and sends the version that was seen', async () => {
  const calls = serve({
    CaseFile: caseFile({}, { canCaseTriage: true, canCaseInform: true }),
    ActChoices: actChoices,
    CaseTriage: { caseTriage: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen, { language: 'en' });
  await page.getByRole('button', { name: 'Triage' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Triage' }).click();

  await expect.poll(() => calls.filter(({ operation }) => operation === 'CaseTriage')).toHaveLength(1);
  const input = calls.find(({ operation }) => operation === 'CaseTriage')?.variables['input'];
  expect(input).toMatchObject({
    caseId: 'case-1',
    version: 3,
    valid: true,
    category: 'leak.slab',
    severity: 'GENERAL',
    urgency: 'URGENT',
    responsibility: 'NEIGHBOUR',
  });
  expect(page.getByRole('button', { name: 'Dispatch' }).elements()).toHaveLength(0);
});

test('asks for what is missing and sends nothing', async () => {
  const calls = serve({ CaseFile: caseFile({}, { canCaseInform: true }) });
  await show(screen);
  await page.getByRole('button', { name: '告知进展' }).click();
  await page.getByRole('button', { name: '告知进展' }).click();
  await expect.element(page.getByText('请填写这一项').first()).toBeVisible();
  expect(calls.map(({ operation }) => operation)).toEqual(['CaseFile']);
});

test('shows an error of the server at its field', async () => {
  const error = { __typename: 'InputError', message: '请写得具体一些', path: ['input', 'note'], code: 'too-short' };
  serve({
    CaseFile: caseFile({}, { canCaseInform: true }),
    CaseInform: { caseInform: { case: null, errors: [error] } },
  });
  await show(screen);
  await page.getByRole('button', { name: '告知进展' }).click();
  await page.getByRole('textbox', { name: '告知内容' }).fill('好');
  await page.getByRole('button', { name: '告知进展' }).click();
  await expect.element(page.getByText('请写得具体一些')).toBeVisible();
});

test('fetches the newest state when somebody else was faster, says so and keeps what was typed', async () => {
  const conflict = { __typename: 'ConflictError', message: '刚才有人先处理了', path: [], code: 'case.stale' };
  const calls = serve({
    CaseFile: caseFile({}, { canCaseInform: true }),
    CaseInform: { caseInform: { case: null, errors: [conflict] } },
  });
  await show(screen);
  await page.getByRole('button', { name: '告知进展' }).click();
  await page.getByRole('textbox', { name: '告知内容' }).fill('已安排。');
  await page.getByRole('button', { name: '告知进展' }).click();
  await expect.poll(() => calls.filter(({ operation }) => operation === 'CaseFile')).toHaveLength(2);
  await expect.element(page.getByRole('alert')).toHaveTextContent('刚才有人先处理了');
  await expect.element(page.getByRole('textbox', { name: '告知内容' })).toHaveValue('已安排。');
});
