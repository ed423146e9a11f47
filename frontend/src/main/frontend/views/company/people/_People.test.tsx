import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import CompanyPeople from './@index';

const place = {
  membershipId: 'm-1',
  displayName: '何总',
  role: 'HEAD_OFFICE',
  estateId: null,
  estateName: null,
  department: null,
  staffNumber: null,
  shared: false,
  state: 'TAKEN',
  invitedUntil: null,
};

test('lists who belongs to no single estate, and never offers to end oneself', async () => {
  serve({
    StaffOfCompany: {
      staffPlaces: [
        place,
        { ...place, membershipId: 'm-2', displayName: '秦雯', state: 'WAITING', invitedUntil: '2026-11-28T01:00:00Z' },
        { ...place, membershipId: 'm-3', displayName: '陆建平', role: 'DIRECTOR', estateId: 'e', estateName: '银杏里' },
      ],
    },
  });
  await show(<CompanyPeople />, { as: { membershipId: 'm-1', role: 'HEAD_OFFICE', estateId: null } });
  await expect.element(page.getByRole('row', { name: /何总.*全公司/ }).getByText('您本人')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /秦雯.*待加入/ }).getByText(/2026\/11\/28 09:00/)).toBeVisible();
  await expect.element(page.getByRole('row', { name: /陆建平.*银杏里/ })).toBeVisible();
  await expectAccessible();
});
