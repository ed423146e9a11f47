import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import Rechecks from './@index';

const task = {
  id: 'recheck-1',
  drawnAt: '2026-11-20T05:00:00Z',
  attempts: 0,
  own: false,
  contact: null,
  case: { id: 'case-1', reference: '2026-0007', categoryName: '渗漏', estateName: '阳光海岸', place: '3 栋' },
  visit: {
    id: 'visit-1',
    method: 'PHONE',
    result: 'SOLVED',
    happenedAt: '2026-11-20T05:00:00Z',
    enteredAt: '2026-11-20T05:00:00Z',
    visitor: '林静',
    note: null,
    satisfaction: 5,
    occupantAnswer: null,
    answerable: false,
    items: [],
    deniedAt: null,
  },
};
const listed = (node: object) => ({
  RecheckList: { recheckList: { edges: [{ node }], pageInfo: { hasNextPage: false, endCursor: null } } },
});

test('records what calling again brought, with nothing preset', async () => {
  const calls = serve({
    ...listed(task),
    RecheckRecord: { recheckRecord: { recheck: { id: 'recheck-1' }, errors: [] } },
  });
  await show(<Rechecks />, { as: { role: 'QUALITY' } });
  await page.getByRole('button', { name: '登记回访' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  expect(calls.some(({ operation }) => operation === 'RecheckRecord')).toBe(false);
  await page.getByRole('radio', { name: '并非如此' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'RecheckRecord')?.variables['input'])
    .toMatchObject({ recheckId: 'recheck-1', result: 'NOT_SO' });
});

test('offers no form to who made the visit', async () => {
  serve(listed({ ...task, own: true }));
  await show(<Rechecks />, { as: { role: 'QUALITY' } });
  await expect.element(page.getByText('这次回访是您做的，须由他人复核。')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '登记回访' })).not.toBeInTheDocument();
});
