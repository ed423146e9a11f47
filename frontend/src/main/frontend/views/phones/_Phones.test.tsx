import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import Phones from './@index';

const call = {
  id: 'c-1',
  line: 'NIGHT',
  source: 'SPOT_CALL',
  rangAt: '2026-12-02T15:00:00Z',
  rings: 9,
  answered: false,
};
const figures = {
  phoneFigures: { asked: 4, inTime: 3, rate: 0.75, maxRings: 3, spotCalls: 2, spotCallsPerMonth: 10, latest: [call] },
};

test('shows how the phones of an estate are answered, and notes a call', async () => {
  const calls = serve({
    PhoneFigures: figures,
    PhoneCallNote: { phoneCallNote: { call: { id: 'c-2' }, errors: [] } },
  });
  await show(<Phones />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('Picked up within 3 rings: 75% (3 of 4)')).toBeVisible();
  await expect.element(page.getByText('Nobody picked up')).toBeVisible();
  await page.getByRole('radio', { name: 'Service phone' }).click();
  await page.getByRole('spinbutton', { name: 'Rings' }).fill('2');
  await page.getByRole('button', { name: 'Note a call' }).click();
  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('PhoneCallNote');
  expect(calls.find(({ operation }) => operation === 'PhoneCallNote')?.variables).toMatchObject({
    input: { line: 'SERVICE', source: 'PHONE_SYSTEM', rings: 2, answered: true },
  });
  await expectAccessible();
});
