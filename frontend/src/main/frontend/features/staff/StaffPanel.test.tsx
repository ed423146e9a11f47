import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { StaffPanel } from './StaffPanel';

const member = {
  membershipId: 'm-1',
  displayName: '陈主任',
  role: 'DIRECTOR',
  department: null,
  estateId: 'e-1',
  estateName: '阳光海岸',
  staffNumber: null,
  shared: false,
  state: 'TAKEN',
  invitedUntil: null,
};
const staff = {
  StaffOfEstate: {
    estate: { id: 'e-1', name: '阳光海岸', departments: [{ id: 'd-1', name: '工程部' }] },
    staffPlaces: [
      member,
      {
        ...member,
        membershipId: 'm-2',
        displayName: '小刘',
        role: 'DESK',
        state: 'EXPIRED',
        invitedUntil: '2026-11-20T01:00:00Z',
      },
    ],
  },
};
const code = {
  membershipId: 'm-3',
  code: 'K7QF-29XM-4TRD',
  link: 'https://huiyin.example/join?code=K7QF-29XM-4TRD',
  qrPath: 'M0 0h1v1h-1z',
  qrSize: 29,
  expiresAt: '2026-11-28T01:00:00Z',
  errors: [],
};

test('shows the code and its QR once, for the person it is handed to', async () => {
  const calls = serve({ ...staff, StaffInvite: { staffInvite: code } });
  await show(<StaffPanel estateId="e-1" />, { as: { role: 'HEAD_OFFICE' } });
  await page.getByRole('textbox', { name: /姓名/ }).fill('王静');
  await page.getByRole('button', { name: '生成邀请码' }).click();

  await expect.element(page.getByRole('heading', { name: '请把邀请码交给王静' })).toBeVisible();
  await expect.element(page.getByText('K7QF-29XM-4TRD', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('img', { name: '邀请码二维码' })).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'StaffInvite')?.variables['input']).toMatchObject({
    estateId: 'e-1',
    role: 'DIRECTOR',
    displayName: '王静',
  });
  await expectAccessible();
});

test('ends a place only after a second look', async () => {
  const calls = serve({ ...staff, MembershipEnd: { membershipEnd: { membershipId: 'm-1', errors: [] } } });
  await show(<StaffPanel estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('button', { name: 'End the place of 陈主任' }).click();
  expect(calls.map(({ operation }) => operation)).toEqual(['StaffOfEstate']);
  await page.getByRole('button', { name: 'Yes, end the place of 陈主任' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('MembershipEnd');
});

test('shows how far an invitation has come and takes it back', async () => {
  const calls = serve({ ...staff, MembershipEnd: { membershipEnd: { membershipId: 'm-2', errors: [] } } });
  await show(<StaffPanel estateId="e-1" />, { as: { role: 'DIRECTOR' } });
  const row = page.getByRole('row', { name: /小刘/ });
  await expect.element(row.getByText('邀请码已过期')).toBeVisible();
  await row.getByRole('button', { name: '撤回邀请：小刘' }).click();
  await row.getByRole('button', { name: '确认撤回给小刘的邀请' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'MembershipEnd')?.variables['input'])
    .toMatchObject({ membershipId: 'm-2' });
  await expectAccessible();
});
