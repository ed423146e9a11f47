import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { OutcomePage } from './OutcomePage';

const text = '业主张伟反映的楼板渗漏已修复。';
const outcome = {
  id: 'outcome-1',
  version: 2,
  caseId: 'case-1',
  state: 'DRAFTED',
  title: '楼板渗漏',
  text,
  place: '3 栋',
  month: '2026-11-01',
  photos: [],
  casePhotos: [],
  readableBy: 'RESIDENTS',
  marks: [
    {
      id: 'mark-1',
      start: 2,
      end: 4,
      kind: 'PERSON',
      found: '张伟',
      suggestion: '张先生',
      open: true,
      resolution: null,
      reason: null,
    },
  ],
  openMarks: 1,
  sentAt: null,
  objectableUntil: null,
  objection: null,
  draftedBy: '苏敏',
  approvedBy: null,
  withdrawnReason: null,
  publishedAt: null,
  permissions: {
    canEdit: true,
    canSend: true,
    canObject: false,
    canApprove: false,
    canPublish: false,
    canWithdraw: true,
  },
};
const screen = <OutcomePage id="outcome-1" caseLink={(id) => `/desk/cases/${id}`} />;

test('sets off what gives someone away and lets nothing out before it is settled', async () => {
  serve({ OutcomeFile: { outcome } });
  await show(screen);
  await expect.element(page.getByText('1 处未处理')).toBeVisible();
  expect(document.querySelector('.words mark')?.textContent).toBe('张伟');
  await expect.element(page.getByRole('button', { name: '送反映人阅读' })).toBeDisabled();
  await expectAccessible();
});

test('replaces a mark by the words entered', async () => {
  const calls = serve({
    OutcomeFile: { outcome },
    OutcomeMarkResolve: { outcomeMarkResolve: { outcome, errors: [] } },
  });
  await show(screen);
  await page.getByRole('textbox', { name: '替换为' }).fill('一位业主');
  await page.getByRole('button', { name: '替换', exact: true }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'OutcomeMarkResolve')?.variables['input'])
    .toMatchObject({ markId: 'mark-1', version: 2, resolution: 'REPLACED', replacement: '一位业主' });
});

test('offers the director to approve and nothing else', async () => {
  const permissions = { ...outcome.permissions, canEdit: false, canSend: false, canApprove: true, canWithdraw: false };
  serve({ OutcomeFile: { outcome: { ...outcome, marks: [], openMarks: 0, permissions } } });
  await show(screen, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
  expect(page.getByRole('button').elements()).toHaveLength(1);
  await expectAccessible();
});
