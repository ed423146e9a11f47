import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../../test/frontend/show';
import FileCase from './@index';

const start = {
  openChannels: ['PHONE', 'ONLINE', 'QR'],
  estate: { name: '阳光海岸', servicePhone: '', emergencyPhone: '0755-88886666' },
  categoryTiles: [
    { id: 'leak', title: '漏水排水', categories: ['leak', 'drain'], call: '' },
    { id: 'lift', title: '电梯', categories: ['lift'], call: '24h' },
  ],
  myUnits: [{ id: 'unit-1', path: '3-2-1201' }],
  commonPlaces: [{ id: 'place-1', name: '2 号电梯', building: '3 栋' }],
};

test('asks about danger first, with numbers to ring', async () => {
  serve({ FileStart: start });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  const office = page.getByRole('link', { name: /0755-88886666/ });
  await expect.element(office).toHaveAttribute('href', 'tel:0755-88886666');
  expect(page.getByRole('textbox').elements()).toHaveLength(0);
  await expectAccessible();
});

test('files a matter with its place and shows the number', async () => {
  const calls = serve({
    FileStart: start,
    CaseReceive: { caseReceive: { case: { id: 'case-9', reference: 'YG-2026-0009' }, errors: [] } },
  });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await expectAccessible();
  await page.getByRole('radio', { name: '漏水排水' }).click({ force: true });
  await page.getByRole('textbox', { name: '说说情况' }).fill('卫生间天花板滴水');
  await page.getByLabelText('在哪里？').selectOptions('place:place-1');
  await page.getByRole('button', { name: '提交' }).click();

  await expect.element(page.getByText('YG-2026-0009')).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({
    kind: 'REPAIR',
    channel: 'ONLINE',
    category: 'leak',
    description: '卫生间天花板滴水',
    commonPlaceId: 'place-1',
    attachments: [],
  });
});

test('keeps what was entered when the network fails', async () => {
  serve({ FileStart: start });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await page.getByRole('radio', { name: '电梯' }).click({ force: true });
  await expect.element(page.getByText('这类情况请先打电话：0755-88886666')).toBeVisible();
  await page.getByRole('textbox', { name: '说说情况' }).fill('电梯异响');
  await page.getByRole('button', { name: '提交' }).click();
  await expect.element(page.getByText(/无法连接网络/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: '说说情况' })).toHaveValue('电梯异响');
});

test('says what is missing', async () => {
  const calls = serve({ FileStart: start });
  await show(<FileCase />, { as: { role: 'OCCUPANT' }, language: 'en' });
  await page.getByRole('button', { name: 'No danger: go on' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.element(page.getByText('Choose what it is about')).toBeVisible();
  expect(calls).toHaveLength(1);
});

test('has the place filled in whose code was scanned, and says that it came by it', async () => {
  const calls = serve({
    FileStart: start,
    PlaceOfCode: { placeOfCode: { id: 'place-1' } },
    CaseReceive: { caseReceive: { case: { id: 'case-9', reference: 'YG-2026-0009' }, errors: [] } },
  });
  await show(<FileCase />, { as: { role: 'OCCUPANT' }, path: '/?place=0123456789abcdefghijkl' });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await expect.element(page.getByLabelText('在哪里？')).toHaveValue('place:place-1');
  await page.getByRole('radio', { name: '电梯' }).click({ force: true });
  await page.getByRole('textbox', { name: '说说情况' }).fill('电梯异响');
  await page.getByRole('button', { name: '提交' }).click();

  await expect.element(page.getByText('YG-2026-0009')).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({ channel: 'QR', commonPlaceId: 'place-1' });
});

test('books a service with room, content and wish, without asking what it is about', async () => {
  const calls = serve({
    FileStart: start,
    CaseReceive: { caseReceive: { case: { id: 'case-9', reference: 'YG-2026-0009' }, errors: [] } },
  });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await page.getByRole('button', { name: '特约服务' }).click();
  await page.getByRole('textbox', { name: '说说情况' }).fill('周六擦窗');
  await page.getByLabelText('希望什么时间').fill('2026-12-05T09:00');
  await expectAccessible();
  await page.getByRole('button', { name: '提交' }).click();

  await expect.element(page.getByText('YG-2026-0009')).toBeVisible();
  const input = calls.at(-1)?.variables['input'];
  expect(input).toMatchObject({ kind: 'BOOKING', category: 'booking', description: '周六擦窗', unitId: 'unit-1' });
  expect(new Date((input as { appointmentAt: string }).appointmentAt).toISOString()).toBe('2026-12-05T01:00:00.000Z');
});

test('tells a complaint to the company alone where the occupant wants it', async () => {
  const calls = serve({
    FileStart: start,
    CaseReceive: { caseReceive: { case: { id: 'case-9', reference: 'YG-2026-0009' }, errors: [] } },
  });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await page.getByRole('button', { name: '投诉' }).click();
  await page.getByRole('radio', { name: '电梯' }).click({ force: true });
  await page.getByRole('textbox', { name: '说说情况' }).fill('主任要好处');
  await page.getByRole('checkbox', { name: /只让公司品质部看到/ }).click();
  await page.getByRole('button', { name: '提交' }).click();

  await expect.element(page.getByText('YG-2026-0009')).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({ kind: 'COMPLAINT', companyAlone: true });
});

test('names the ways that are open where the app is not one of them', async () => {
  serve({ FileStart: { ...start, openChannels: ['PHONE', 'VISIT'] } });
  await show(<FileCase />, { as: { role: 'OCCUPANT' } });
  await page.getByRole('button', { name: '没有危险，继续填写' }).click();
  await expect.element(page.getByText(/可以用：电话.来访/)).toBeVisible();
});
