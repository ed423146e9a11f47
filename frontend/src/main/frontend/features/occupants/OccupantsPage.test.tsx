import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { OccupantsPage } from './OccupantsPage';

const match = {
  occupancyId: 'y-1',
  occupantId: 'o-1',
  name: '林晓燕',
  phone: '15400009001',
  kind: 'OWNER',
  joined: false,
  unit: { id: 'u-1', path: '3-2-1201' },
};
const answers = {
  OccupantsJoined: { estate: { id: '0190-estate', unitCounts: { occupants: 126, joined: 2 } } },
  OccupantSearch: {
    occupantSearch: [match, { ...match, occupancyId: 'y-2', occupantId: 'o-2', name: '周明', joined: true }],
  },
  OccupantCodeCreate: {
    occupantCodeCreate: {
      code: 'K7QF-29XM-4TRD',
      link: 'https://huiyin.example/join?code=K7QF-29XM-4TRD',
      qrPath: 'M0 0h1v1h-1z',
      qrSize: 29,
      expiresAt: '2026-12-05T01:00:00Z',
      errors: [],
    },
  },
  OccupancyEnd: { occupancyEnd: { occupancyId: 'y-2', errors: [] } },
};

async function find() {
  const calls = serve(answers);
  await show(<OccupantsPage />, { as: { role: 'DESK', estateId: '0190-estate' } });
  await page.getByRole('textbox', { name: '查找业户' }).fill('3-2');
  await expect.element(page.getByText('3-2-1201 · 林晓燕')).toBeVisible();
  return calls;
}

test('asks nothing of the server before there is something to look for', async () => {
  const calls = serve(answers);
  await show(<OccupantsPage />, { as: { role: 'DESK', estateId: '0190-estate' } });
  await page.getByRole('textbox', { name: '查找业户' }).fill('3');
  await expect.element(page.getByText('126 位业户中，已有 2 位加入。')).toBeVisible();
  expect(calls.map(({ operation }) => operation)).toEqual(['OccupantsJoined']);
});

test('makes a code for one who has not joined, and for nobody else', async () => {
  const calls = await find();
  expect(page.getByRole('button', { name: /邀请码/ }).elements()).toHaveLength(1);
  await page.getByRole('button', { name: '生成邀请码：3-2-1201 林晓燕' }).click();
  await expect.element(page.getByText('K7QF-29XM-4TRD', { exact: true })).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({ occupantId: 'o-1' });
  await expectAccessible();
});

test('notes a moving out only after it was confirmed', async () => {
  const calls = await find();
  await page.getByRole('button', { name: '登记搬出：3-2-1201 周明' }).click();
  expect(calls.map(({ operation }) => operation)).not.toContain('OccupancyEnd');
  await page.getByRole('button', { name: '确认周明已搬出' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'OccupancyEnd')?.variables['input'])
    .toMatchObject({ occupancyId: 'y-2' });
});
