import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import Estate from './{id}';

const estate = {
  id: 'e-1',
  name: '阳光海岸',
  type: 'RESIDENTIAL',
  address: '滨海路 1 号',
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  template: 'sunshine-coast',
  status: 'PLANNING',
  casePrefix: 'YG',
  boardPath: '/board/abc',
  servicePhone: '',
  emergencyPhone: '',
  companyPhone: '',
  liveAt: null,
  departments: [],
  unitCounts: { homes: 0, livedIn: 0, vacant: 0, decorating: 0, shops: 0, occupants: 0, joined: 0 },
};
const filled = { ...estate, unitCounts: { ...estate.unitCounts, homes: 104, livedIn: 90 } };
const people = [
  { membershipId: 'm-1', role: 'DIRECTOR' },
  { membershipId: 'm-2', role: 'DESK' },
];
const staffOf = { StaffOfEstate: { estate: { id: 'e-1', name: '阳光海岸', departments: [] }, staffPlaces: [] } };
const at = {
  as: { role: 'HEAD_OFFICE', estateId: null, zone: null },
  route: '/company/estates/:id',
  path: '/company/estates/e-1',
} as const;
const setup = (of: object, staff: readonly object[] = []) => ({ EstateSetup: { estate: of, staff, sheetImports: [] } });

test('takes the setting-up up at the first step that is not done', async () => {
  serve(setup(estate));
  await show(<Estate />, at);
  await expect.element(page.getByRole('button', { name: '房号和业户' })).toHaveAttribute('aria-current', 'step');
  await expect.element(page.getByLabelText('选择表格文件')).toBeVisible();
  await expectAccessible();
});

test('goes on with the staff once rooms are in', async () => {
  serve({ ...setup(filled), ...staffOf });
  await show(<Estate />, at);
  await expect.element(page.getByRole('button', { name: '人员', exact: true })).toHaveAttribute('aria-current', 'step');
  await expect.element(page.getByRole('heading', { name: '邀请人员' })).toBeVisible();
});

test('tells what is lacking before going live, and goes live', async () => {
  const calls = serve({
    ...setup(filled, people),
    EstateGoLive: { estateGoLive: { estate: { id: 'e-1', status: 'LIVE' }, errors: [] } },
  });
  await show(<Estate />, { ...at, language: 'en' });
  await expect.element(page.getByText('Rooms and occupants are in')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Go live' }).last().click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('EstateGoLive');
});
