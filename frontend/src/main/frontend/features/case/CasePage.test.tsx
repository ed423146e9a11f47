import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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

test('links an earlier case of the household by hand', async () => {
  const earlier = {
    id: 'case-0',
    reference: 'YG-2026-0003',
    kind: 'COMPLAINT',
    channel: 'PHONE',
    state: 'CLOSED',
    open: false,
    valid: true,
    categoryName: '楼板渗漏',
    severity: 'GENERAL',
    urgency: 'ROUTINE',
    place: '3-2-1201',
    description: '滴水',
    department: null,
    assignee: null,
    receivedAt: '2026-10-01T01:00:00Z',
    nextDueAt: null,
    overdue: false,
    handedAround: false,
    repeatCount: 1,
  };
  const later = { ...earlier, id: 'case-2', reference: 'YG-2026-0009', receivedAt: '2026-11-21T01:00:00Z' };
  const calls = serve({
    CaseFile: caseFile({}, { canCaseRepeatLink: true }),
    CaseList: {
      cases: { edges: [{ node: earlier }, { node: later }], pageInfo: { hasNextPage: false, endCursor: null } },
    },
    CaseRepeatLink: { caseRepeatLink: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen, { language: 'en' });
  await page.getByRole('button', { name: 'Link to an earlier case' }).click();
  await page.getByRole('combobox', { name: 'Earlier case' }).click();
  expect(page.getByText(/YG-2026-0009/).elements()).toHaveLength(0);
  await page.getByRole('option', { name: /YG-2026-0003/ }).click();
  await page.getByRole('button', { name: 'Link to an earlier case' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'CaseRepeatLink')?.variables['input'])
    .toMatchObject({
      caseId: 'case-1',
      version: 3,
      earlierId: 'case-0',
    });
});

test('erases the words of an entry only after a reason and a plain yes', async () => {
  const calls = serve({
    CaseFile: caseFile({}, { canCaseEntryErase: true }),
    CaseEntryErase: { caseEntryErase: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen, { language: 'en', as: { role: 'DIRECTOR' } });
  await page.getByRole('button', { name: 'Erase the words of entry 1' }).click();
  await expectAccessible();
  await page.getByRole('textbox', { name: /Why/ }).fill('asked for by the occupant');
  const erase = page.getByRole('button', { name: 'Erase the words' });
  await erase.click();
  expect(calls.map(({ operation }) => operation)).not.toContain('CaseEntryErase');
  const sure: HTMLElement = page.getByRole('checkbox', { name: /cannot be taken back/ }).element() as HTMLElement;
  sure.focus();
  await userEvent.keyboard(' ');
  await erase.click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'CaseEntryErase')?.variables['input'])
    .toMatchObject({
      sequence: 1,
      reason: 'asked for by the occupant',
    });
});

test('says of an erased entry when, by whom and why', async () => {
  const file = caseFile({});
  const entry = file.case?.timeline[0];
  const erasure = { at: '2026-11-20T04:00:00Z', actor: '陈主任', reason: '误录身份证号' };
  serve({
    CaseFile: caseFile({ timeline: entry ? [{ ...entry, text: null, erasure }] : [] }, { canCaseEntryErase: true }),
  });
  await show(screen);
  await expect.element(page.getByText(/2026\/11\/20 12:00.*陈主任.*误录身份证号/)).toBeVisible();
  expect(page.getByRole('button', { name: /抹去/ }).elements()).toHaveLength(0);
});

test('shows who of the household was let in, and takes it back', async () => {
  const calls = serve({
    CaseFile: caseFile({ letIn: [{ occupantId: 'o-2', name: '王强' }] }, { canCaseLetIn: true }),
    CaseLetOut: { caseLetOut: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen, { language: 'en' });
  await page.getByRole('button', { name: 'Take back from 王强' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'CaseLetOut')?.variables['input'])
    .toMatchObject({
      caseId: 'case-1',
      occupantId: 'o-2',
    });
  await expectAccessible();
});

test('says that a legal review comes first, and records one', async () => {
  const calls = serve({
    CaseFile: caseFile({ legalReviewMissing: true, legalMatter: 'INJURY' }, { canCaseLegalReview: true }),
    CaseLegalReview: { caseLegalReview: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen, { language: 'en' });
  await expect.element(page.getByText('Legal review first')).toBeVisible();
  await page.getByRole('button', { name: 'Record a legal review' }).click();
  await page.getByRole('textbox', { name: 'Reviewed by' }).fill('Chen');
  await page.getByRole('radio', { name: 'No objection' }).click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('Pay first, recover later.');
  await expectAccessible();
  await page.getByRole('button', { name: 'Record a legal review' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('CaseLegalReview');
  expect(calls.find(({ operation }) => operation === 'CaseLegalReview')?.variables).toMatchObject({
    input: { caseId: 'case-1', version: 3, reviewer: 'Chen', result: 'NO_OBJECTION' },
  });
});

test('shows what a booked service is, when and for how much', async () => {
  serve({
    CaseFile: caseFile({
      kind: 'BOOKING',
      bookingCheckedAt: '2026-11-20T02:00:00Z',
      bookingStartsAt: '2026-11-22T02:00:00Z',
      bookingPrice: 160,
      bookingService: '擦窗四扇',
      provider: '洁新家政',
    }),
  });
  await show(screen);
  await expect.element(page.getByRole('heading', { name: '预约的服务' })).toBeVisible();
  await expect.element(page.getByText('160 元')).toBeVisible();
  await expect.element(page.getByText('洁新家政')).toBeVisible();
  await expectAccessible();
});

test('tells whether the warranty runs and records what the developer said', async () => {
  const warranty = { trade: 'WATERPROOF', state: 'OVER', byContract: false, applies: true } as const;
  const calls = serve({
    CaseFile: caseFile(
      {
        responsibility: 'WARRANTY',
        warranties: [
          { ...warranty, handedOverOn: '2021-06-30', until: '2026-06-30' },
          { ...warranty, trade: 'FITTING', handedOverOn: '2021-06-30', until: '2023-06-30', applies: false },
        ],
      },
      { canDeveloperContact: true },
    ),
    DeveloperContact: { developerContact: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(screen);
  await expect.element(page.getByRole('heading', { name: '保修', exact: true })).toBeVisible();
  await expect.element(page.getByText('已过保修期')).toBeVisible();
  expect(page.getByText('门窗、墙地面、装修').elements()).toHaveLength(0);
  await page.getByRole('button', { name: '记录联系开发商' }).click();
  await page.getByRole('combobox').first().selectOptions('PHONE');
  await page.getByRole('textbox', { name: /与谁联系/ }).fill('李工：明天到场。');
  await page.getByRole('button', { name: '记录联系开发商' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'DeveloperContact')?.variables['input'])
    .toMatchObject({ method: 'PHONE', note: '李工：明天到场。' });
});
