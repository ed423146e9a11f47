import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import Untold from './@index';

const message = {
  id: 'm-1',
  kind: 'CASE_REPLIED',
  subjectId: 'case-1',
  caseId: 'case-1',
  reference: '2026-0007',
  at: '2026-11-20T05:00:00Z',
  readAt: null,
};

test('lists for the desk what reaches nobody', async () => {
  const calls = serve({
    UnaddressedMessages: {
      unaddressedMessages: {
        edges: [{ node: message }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
    MessageTold: { messageTold: { messageId: 'm-1', errors: [] } },
  });
  await show(<Untold />, { as: { role: 'DESK' } });
  await expect.element(page.getByText('2026-0007 已答复')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '已转告' }).click();
  await expect.poll(() => calls.some(({ operation }) => operation === 'MessageTold')).toBe(true);
});
