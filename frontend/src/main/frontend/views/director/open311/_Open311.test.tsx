import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import Open311 from './@index';

const key = {
  id: 'key-1',
  name: '市民热线平台',
  createdAt: '2026-11-20T01:00:00Z',
  createdBy: '主任',
  revokedAt: null,
  requests: 4,
};

test('tells a new key once', async () => {
  const calls = serve({
    Open311Keys: { open311Keys: [] },
    Open311KeyCreate: { open311KeyCreate: { key: '0123456789abcdefghijkl', errors: [] } },
  });
  await show(<Open311 />, { as: { role: 'DIRECTOR' } });
  await page.getByRole('textbox', { name: '给谁用' }).fill('市民热线平台');
  await page.getByRole('button', { name: '新建密钥' }).click();

  await expect.element(page.getByText('0123456789abcdefghijkl')).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'Open311KeyCreate')?.variables['input']).toMatchObject({
    name: '市民热线平台',
  });
  await expectAccessible();
});

test('stops a key when one is sure', async () => {
  const calls = serve({
    Open311Keys: { open311Keys: [key] },
    Open311KeyRevoke: { open311KeyRevoke: { keyId: 'key-1', errors: [] } },
  });
  await show(<Open311 />, { as: { role: 'DIRECTOR' } });
  await expect.element(page.getByText(/4/)).toBeVisible();
  await page.getByRole('button', { name: '停用密钥' }).click();
  await page.getByRole('button', { name: '停用密钥' }).click();
  await expect.poll(() => calls.filter(({ operation }) => operation === 'Open311KeyRevoke')).toHaveLength(1);
});
