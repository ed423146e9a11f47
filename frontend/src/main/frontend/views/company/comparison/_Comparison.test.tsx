import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import { serve } from '../../../../../test/frontend/server';
import Comparison from './@index';

const share = (count: number, of: number, low: number, high: number) => ({ count, of, value: count / of, low, high });
const none = { count: 0, of: 0, value: null, low: null, high: null };

function estate(estateId: string, estateName: string, cases: number, onTime: object) {
  return {
    estateId,
    estateName,
    cases,
    households: cases + 5,
    livedInHomes: 400,
    casesPerHundredHomes: cases / 4,
    ranked: cases >= 30,
    onTime,
    handlingTime: { count: cases, median: 20, medianLow: 15, medianHigh: 30, p90: 72, p90Low: 60, p90High: null },
    coverage: none,
    satisfaction: share(10, 40, 0.14, 0.4),
    satisfactionTarget: 90,
    satisfactionMissed: true,
    repeats: share(3, 60, 0.02, 0.13),
    invalid: none,
    notReached: none,
    exclusions: [{ code: 'open', title: '尚未答复的事项', count: 4 }],
  };
}

const estates = [
  estate('e-1', '阳光海岸', 60, share(57, 60, 0.86, 0.98)),
  estate('e-2', '银杏里', 50, share(30, 50, 0.46, 0.72)),
  estate('e-3', '滨江广场', 12, share(12, 12, 0.76, 1)),
];
const answer = { ComparisonOfEstates: { comparison: { from: '2018-06-01', to: '2018-06-30', estates } } };
const path = '/?period=own&from=2018-06-01&to=2018-06-30';

async function open(at = path, language: 'zh-CN' | 'en' = 'zh-CN') {
  const calls = serve(answer);
  await show(<Comparison />, { as: { role: 'HEAD_OFFICE', estateId: null, zone: null }, path: at, language });
  await expect.element(page.getByRole('rowheader', { name: '阳光海岸' }).first()).toBeVisible();
  return calls;
}

const names = () =>
  page
    .getByRole('table')
    .first()
    .getByRole('rowheader')
    .elements()
    .map(({ textContent }) => textContent);

test('never ranks an estate with too few cases, however good it looks', async () => {
  await open(`${path}&sort=onTime&down=1`);
  expect(names()).toEqual(['阳光海岸', '银杏里', '滨江广场']);
  const ranks = [...document.querySelectorAll('.figures tbody tr > td:first-child')].map(
    ({ textContent }) => textContent,
  );
  expect(ranks).toEqual(['1', '2', '']);
});

test('sorts by a heading, the other way at the second click, and says so', async () => {
  await open();
  await page.getByRole('button', { name: '按时处理' }).click();
  await expect.poll(() => names()[0]).toBe('银杏里');
  await expect.element(page.getByRole('columnheader', { name: '按时处理' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: '按时处理' }).click();
  await expect.poll(() => names()[0]).toBe('阳光海岸');
});

test('shows count and interval, and what is more than noise', async () => {
  await open();
  const row = page.getByRole('row', { name: /银杏里/ }).first();
  await expect.element(row.getByText('46% – 72%')).toBeVisible();
  await expect.element(row.getByText('30 / 50')).toBeVisible();
  await expect.element(row.getByText('明显低于全公司')).toBeVisible();
});

test('each figure leads to the cases behind it', async () => {
  await open();
  const link = page.getByRole('link', { name: /60%.*银杏里：按时处理/ });
  const address = new URL(link.element().getAttribute('href') ?? '', location.href);
  expect(address.pathname).toBe('/company/comparison/cases');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    estate: 'e-2',
    figure: 'onTime',
    from: '2018-06-01',
    to: '2018-06-30',
  });
});

test('asks for the kinds that are ticked', async () => {
  const calls = await open();
  await page.getByLabelText('投诉').click();
  await expect
    .poll(() => calls.at(-1)?.variables)
    .toEqual({ from: '2018-06-01', to: '2018-06-30', kinds: ['COMPLAINT'] });
});

test('names what is left out, and keeps nobody out', async () => {
  await open(path, 'en');
  await page.getByText('What is left out').click();
  await expect.element(page.getByRole('rowheader', { name: '尚未答复的事项' })).toBeVisible();
  await expect.element(page.getByRole('img', { name: /On time/ })).toBeVisible();
  await expectAccessible();
});

test('opens on the days that the server proposes, and marks which they are', async () => {
  const calls = await open('/');
  expect(calls[0]?.variables).toEqual({});
  await expect.element(page.getByText('2018年6月1日 至 2018年6月30日')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '自选日期' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByLabelText('从')).toHaveValue('2018-06-01');
});

test('asks for chosen days from then on', async () => {
  const calls = await open('/');
  await page.getByRole('button', { name: '今年' }).click();
  await expect.poll(() => calls.at(-1)?.variables).toMatchObject({ from: expect.stringMatching(/-01-01$/) as string });
  await expect.element(page.getByRole('button', { name: '今年' })).toHaveAttribute('aria-pressed', 'true');
});

test('says what to do where no estate has cases', async () => {
  const empty = estates.map((each) => ({ ...each, cases: 0 }));
  serve({ ComparisonOfEstates: { comparison: { from: '2018-06-01', to: '2018-06-30', estates: empty } } });
  await show(<Comparison />, { as: { role: 'HEAD_OFFICE', estateId: null, zone: null }, path: '/?kind=REPAIR' });
  await expect.element(page.getByText(/没有所勾选类别的事项/)).toBeVisible();
  expect(page.getByRole('table').elements()).toEqual([]);
  await page.getByRole('button', { name: '显示全部类别' }).click();
  await expect.element(page.getByText(/各项目都没有收到事项/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: '导入过去的登记册' })).toBeVisible();
  await expectAccessible();
});

test('asks for days in the right order before it asks the server', async () => {
  const calls = serve(answer);
  await show(<Comparison />, { as: { role: 'HEAD_OFFICE' }, path: '/?period=own&from=2018-07-01&to=2018-06-01' });
  await expect.element(page.getByText(/请选择正确的起止日期/)).toHaveAttribute('role', 'alert');
  expect(calls).toEqual([]);
});
