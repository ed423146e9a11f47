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
    HookKeys: { hookKeys: [] },
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
    HookKeys: { hookKeys: [] },
    Open311KeyRevoke: { open311KeyRevoke: { keyId: 'key-1', errors: [] } },
  });
  await show(<Open311 />, { as: { role: 'DIRECTOR' } });
  await expect.element(page.getByText(/4/)).toBeVisible();
  await page.getByRole('button', { name: '停用密钥' }).click();
  await page.getByRole('button', { name: '停用密钥' }).click();
  await expect.poll(() => calls.filter(({ operation }) => operation === 'Open311KeyRevoke')).toHaveLength(1);
});

test('tells address and secret of a new hook once, with a call to try it', async () => {
  const made = { path: '/hooks/v1/0123456789abcdefghijkl', secret: 'whsec_c2VjcmV0', errors: [] };
  const calls = serve({
    Open311Keys: { open311Keys: [] },
    HookKeys: { hookKeys: [{ ...key, purpose: 'PHONE', deliveries: 12 }] },
    HookKeyCreate: { hookKeyCreate: made },
  });
  await show(<Open311 />, { as: { role: 'DIRECTOR' } });
  await expect.element(page.getByText(/收到 12 次/)).toBeVisible();
  await page.getByRole('textbox', { name: '哪台机器或哪个群' }).fill('总机');
  await page.getByRole('combobox').selectOptions('PHONE');
  await page.getByRole('button', { name: '新建地址与密钥' }).click();

  await expect.element(page.getByText('whsec_c2VjcmV0')).toBeVisible();
  await expect.element(page.getByText(/call\.ended/)).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'HookKeyCreate')?.variables['input']).toMatchObject({
    name: '总机',
    purpose: 'PHONE',
  });
  await expectAccessible();
});
