import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { BoundsPanel } from './BoundsPanel';

const setting = {
  key: 'repairArrival',
  title: 'Worker on the spot within',
  value: 'PT20M',
  type: 'span',
  unit: 'minutes',
  direction: 'shorter',
  fromProcedure: true,
  source: 'SUN-4',
  group: 'handling',
  choices: [],
  fixed: false,
  inUse: true,
  bound: '',
  boundBy: '',
};
const row = { setting, bound: '', initial: '', boundable: true, setBy: '', setAt: null };
const bounds = {
  CompanyBounds: {
    companyBounds: [
      row,
      {
        ...row,
        setting: { ...setting, key: 'drawnBySystem', title: 'Drawn by the system', direction: 'higher', fixed: true },
        boundable: false,
      },
    ],
  },
};

test('sets a bound with a reason and tells how many estates it reaches', async () => {
  const calls = serve({
    ...bounds,
    CompanyBoundsChange: { companyBoundsChange: { tightenedEstates: ['e-1', 'e-2'], errors: [] } },
  });
  await show(<BoundsPanel />, { as: { role: 'HEAD_OFFICE' }, language: 'en' });
  await page.getByRole('spinbutton', { name: 'Bound Worker on the spot within' }).fill('15');
  await page.getByRole('textbox', { name: /Reason/ }).fill('All estates alike');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('CompanyBoundsChange');
  expect(calls.find(({ operation }) => operation === 'CompanyBoundsChange')?.variables['input']).toMatchObject({
    bounds: [{ key: 'repairArrival', value: 'PT15M' }],
    defaults: [],
    reason: 'All estates alike',
  });
});

test('shows an error at its field, and no field for what is fixed', async () => {
  serve({
    ...bounds,
    CompanyBoundsChange: {
      companyBoundsChange: {
        tightenedEstates: null,
        errors: [
          {
            __typename: 'InputError',
            message: 'Not written as it should be.',
            path: ['input', 'bounds', '0', 'value'],
            code: 'x',
          },
        ],
      },
    },
  });
  await show(<BoundsPanel />, { as: { role: 'HEAD_OFFICE' }, language: 'en' });
  const field = page.getByRole('spinbutton', { name: 'Bound Worker on the spot within' });
  await field.fill('9999');
  await page.getByRole('textbox', { name: /Reason/ }).fill('test');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('group', { name: 'Bound Drawn by the system' })).not.toBeInTheDocument();
  await expectAccessible();
});
