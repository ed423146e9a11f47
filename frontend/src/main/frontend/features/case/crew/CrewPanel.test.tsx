import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../../test/frontend/caseFile';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import { CrewPanel } from './CrewPanel';

const order = {
  id: 'order-1',
  firm: '安顺机电',
  fault: '水管接头漏水',
  contactPassed: true,
  handedOutAt: '2026-11-20T01:00:00Z',
  handedOutBy: '林静',
  expiresAt: '2026-11-27T01:00:00Z',
  state: 'OPEN',
};

function panel(permissions: object) {
  const file = caseFile({ kind: 'REPAIR' }, permissions).case;
  if (!file) throw new Error('no case');
  return <CrewPanel file={file} onDone={() => undefined} />;
}

test('shows the link of an order once and sends what the crew is told', async () => {
  const calls = serve({
    CrewOrders: { crewOrders: [] },
    CrewHandOut: { crewHandOut: { case: { id: 'case-1' }, path: '/o/0123456789abcdefghijkl', errors: [] } },
  });
  await show(panel({ canCrewHandOut: true }));
  await page.getByRole('button', { name: '转给外部施工' }).click();
  await page.getByRole('textbox', { name: '单位' }).fill('安顺机电');
  await page.getByRole('textbox', { name: '故障' }).fill('水管接头漏水');
  await page.getByRole('button', { name: '转给外部施工' }).click();

  await expect.element(page.getByText(/\/o\/0123456789abcdefghijkl/)).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'CrewHandOut')?.variables['input']).toMatchObject({
    caseId: 'case-1',
    version: 3,
    firm: '安顺机电',
    fault: '水管接头漏水',
    passContact: false,
    days: 7,
  });
  await expectAccessible();
});

test('takes an order back with a reason', async () => {
  const calls = serve({
    CrewOrders: { crewOrders: [order] },
    CrewTakeBack: { crewTakeBack: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(panel({}));
  await expect.element(page.getByText('安顺机电')).toBeVisible();
  await page.getByRole('button', { name: '收回工单' }).click();
  await page.getByRole('textbox', { name: '为什么收回' }).fill('改由自己处理');
  await page.getByRole('button', { name: '收回工单' }).click();

  await expect.poll(() => calls.filter(({ operation }) => operation === 'CrewTakeBack')).toHaveLength(1);
  expect(calls.find(({ operation }) => operation === 'CrewTakeBack')?.variables['input']).toMatchObject({
    crewOrderId: 'order-1',
    reason: '改由自己处理',
  });
});
