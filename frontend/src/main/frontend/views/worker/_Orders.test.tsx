import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import Orders from './@index';
import Order from './orders/{id}';

const worker = { role: 'WORKER' } as const;
const atOrder = { as: worker, route: '/worker/orders/:id', path: '/worker/orders/case-1' };
const repair = {
  kind: 'REPAIR',
  state: 'DISPATCHED',
  reporter: null,
  timeline: [],
  duties: [],
  nextDueAt: null,
  overdue: false,
  handedAround: false,
} as const;
const contact = { name: '林晓燕', phone: '13800000001', wishedMeans: '', wishedHours: '18 点后' };

beforeEach(() => page.viewport(390, 844));

test('lists orders by what is due first', async () => {
  const { case: file } = caseFile({});
  const node = (id: string, place: string, nextDueAt: string | null) => ({ node: { ...file, id, place, nextDueAt } });
  serve({
    CaseList: {
      cases: {
        edges: [
          node('a', '5 号楼 2 单元', null),
          node('b', '3-2-1201', '2026-11-22T01:00:00Z'),
          node('c', '2 号电梯', '2026-11-21T01:00:00Z'),
        ],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  });
  await show(<Orders />, { as: worker });
  await expect.element(page.getByText('2 号电梯')).toBeVisible();
  expect(
    page
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/worker/orders/c', '/worker/orders/b', '/worker/orders/a']);
  await expectAccessible();
});

test('shows place, words and the agreed contact, and takes the order with one large button', async () => {
  const calls = serve({
    CaseFile: caseFile({ ...repair, contact }, { canOrderAccept: true }),
    OrderAccept: { orderAccept: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(<Order />, atOrder);
  await expect.element(page.getByRole('heading', { name: '3-2-1201' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /林晓燕/ })).toHaveAttribute('href', 'tel:13800000001');
  const take = page.getByRole('button', { name: '接单' });
  expect(take.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  await expectAccessible();

  await take.click();
  await page.getByRole('button', { name: '接单' }).click();

  await expect.poll(() => calls.filter(({ operation }) => operation === 'OrderAccept')).toHaveLength(1);
  expect(calls.find(({ operation }) => operation === 'OrderAccept')?.variables['input']).toMatchObject({
    caseId: 'case-1',
    version: 3,
  });
});

test('names nobody where contact was not agreed', async () => {
  serve({ CaseFile: caseFile(repair) });
  await show(<Order />, { ...atOrder, language: 'en' });
  await expect.element(page.getByText(/Nobody agreed to be rung/)).toBeVisible();
  expect(page.getByText(/林晓燕/).elements()).toHaveLength(0);
});

test('finishes with what was done and whether the work is concealed', async () => {
  const calls = serve({
    CaseFile: caseFile({ ...repair, state: 'IN_PROGRESS' }, { canOrderFinish: true }),
    OrderFinish: { orderFinish: { case: { id: 'case-1' }, errors: [] } },
  });
  await show(<Order />, { ...atOrder, language: 'en' });
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('textbox', { name: /What was done|Done/ }).fill('Replaced the valve, ran it for ten minutes.');
  await page.getByRole('checkbox', { name: /concealed|closed over|covered/i }).click();
  await page.getByRole('button', { name: 'Finish' }).click();

  await expect.poll(() => calls.filter(({ operation }) => operation === 'OrderFinish')).toHaveLength(1);
  expect(calls.find(({ operation }) => operation === 'OrderFinish')?.variables['input']).toMatchObject({
    note: 'Replaced the valve, ran it for ten minutes.',
    concealed: true,
  });
});
