import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import OwnMessages from './@index';

const message = {
  id: 'm-1',
  kind: 'VISIT_CLAIMED',
  subjectId: 'visit-1',
  caseId: 'case-1',
  reference: '2026-0007',
  at: '2026-11-20T05:00:00Z',
  readAt: null,
};
const pageOf = (node: object) => ({ edges: [{ node }], pageInfo: { hasNextPage: false, endCursor: null } });
const OwnMessageSettings = { messageSettings: { email: null, language: 'zh' } };

test('leads an occupant to the case and marks the message as read', async () => {
  const calls = serve({
    Messages: { messages: pageOf(message) },
    OwnMessageSettings,
    MessageRead: { messageRead: { messageId: 'm-1', errors: [] } },
  });
  await show(<OwnMessages />, { as: { role: 'OCCUPANT' } });
  const link = page.getByRole('link', { name: '2026-0007 登记了一次回访，是这样吗？' });
  await expect.element(link).toHaveAttribute('href', '/occupant/cases/case-1');
  await expectAccessible();
  await link.click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'MessageRead')?.variables['input'])
    .toMatchObject({ messageId: 'm-1' });
});

test('asks where and in which language to write', async () => {
  const calls = serve({
    Messages: { messages: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    OwnMessageSettings,
    MessageSettingsSet: { messageSettingsSet: { settings: { email: 'a@example.org', language: 'zh' }, errors: [] } },
  });
  await show(<OwnMessages />, { as: { role: 'DESK' } });
  await page.getByRole('textbox', { name: '邮箱' }).fill('a@example.org');
  await page.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'MessageSettingsSet')?.variables['input'])
    .toMatchObject({ email: 'a@example.org', language: 'zh' });
});
