import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import RoundsOfEstate from './@index';

const pageInfo = { hasNextPage: false, endCursor: null };
const opened = {
  id: 'r-1',
  kind: 'BOX_OPENED',
  happenedAt: '2026-12-02T07:00:00Z',
  personName: '老王',
  found: 0,
  note: null,
};

test('enters an empty box and shows the latest rounds', async () => {
  const calls = serve({
    Rounds: { rounds: { edges: [{ node: opened }], pageInfo } },
    RoundRecord: { roundRecord: { round: { id: 'r-2' }, errors: [] } },
  });
  await show(<RoundsOfEstate />, { as: { role: 'GUARD' }, language: 'en' });
  await expect.element(page.getByText(/老王 · 0$/)).toBeVisible();
  await page.getByRole('radio', { name: 'Complaint box opened' }).click();
  await page.getByRole('button', { name: 'Enter the round' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('RoundRecord');
  expect(calls.find(({ operation }) => operation === 'RoundRecord')?.variables).toMatchObject({
    input: { kind: 'BOX_OPENED', found: 0 },
  });
  await expectAccessible();
});

test('says that nobody went yet', async () => {
  serve({ Rounds: { rounds: { edges: [], pageInfo } }, BoxOpenings: { boxOpenings: [] } });
  await show(<RoundsOfEstate />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('Nobody has gone round yet.')).toBeVisible();
});

test('tells what became of a letter and warns where the box was opened by the wrong one', async () => {
  const opening = {
    id: 'r-1',
    openedAt: '2026-12-02T07:00:00Z',
    openedBy: '老王',
    letters: 2,
    waiting: [2],
    byConcerned: true,
    settled: [{ number: 1, caseId: 'case-1', reference: 'YG-2026-0007', reason: null, note: null }],
  };
  const calls = serve({
    Rounds: { rounds: { edges: [], pageInfo } },
    BoxOpenings: { boxOpenings: [opening] },
    BoxLetterSettle: { boxLetterSettle: { errors: [] } },
  });
  await show(<RoundsOfEstate />, { as: { role: 'DESK' }, language: 'en' });
  await expect.element(page.getByText('Letter 1: YG-2026-0007')).toBeVisible();
  await expect.element(page.getByText('Opened by the one complained about')).toBeVisible();
  await page.getByText('Letter 2: still to be told').click();
  await page.getByRole('textbox', { name: 'Number of its case' }).fill('YG-2026-0008');
  await page.getByRole('button', { name: 'Tell what became of it' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'BoxLetterSettle')?.variables['input'])
    .toMatchObject({ openingId: 'r-1', number: 2, reference: 'YG-2026-0008' });
  await expectAccessible();
});
