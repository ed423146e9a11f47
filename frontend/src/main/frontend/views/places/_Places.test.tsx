import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import Places from './@index';

const posters = {
  placePosters: [
    {
      place: { id: 'place-1', name: '2 号电梯', building: '3 栋' },
      url: 'https://huiyin.example/q/0123456789abcdefghijkl',
      path: 'M4 4h7v1h-7z',
      size: 37,
    },
  ],
  estate: { name: '阳光海岸', emergencyPhone: '0755-88886666' },
};

const handovers = {
  handovers: [
    { building: '3', on: '2021-06-30', units: 88, unitsWithout: 0 },
    { building: '4', on: null, units: 40, unitsWithout: 12 },
  ],
  warrantyTerms: [{ unit: '3-2-1201', trade: 'WATERPROOF', endsOn: '2029-06-30' }],
};

test('shows each place with its code and the phone for danger', async () => {
  serve({ PlacePosters: posters, Handovers: handovers });
  await show(<Places />);
  await expect.element(page.getByRole('img', { name: /3 栋 2 号电梯/ })).toBeVisible();
  await expect.element(page.getByText(/0755-88886666/)).toBeVisible();
  await expectAccessible();
});

test('adds a place and shows what is wrong at its field', async () => {
  const error = {
    __typename: 'InputError',
    message: '已有同名的地点',
    path: ['input', 'name'],
    code: 'place.name-taken',
  };
  const calls = serve({
    PlacePosters: posters,
    Handovers: handovers,
    CommonPlaceCreate: { commonPlaceCreate: { commonPlace: null, errors: [error] } },
  });
  await show(<Places />);
  await page.getByText('添加公共部位').first().click();
  await page.getByRole('textbox', { name: '名称' }).fill('2 号电梯');
  await page.getByRole('button', { name: '添加公共部位' }).click();
  await expect.element(page.getByText('已有同名的地点')).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({ name: '2 号电梯' });
});

test('shows which days of handover are known and enters one', async () => {
  const calls = serve({ PlacePosters: posters, Handovers: handovers, HandoverSet: { handoverSet: { errors: [] } } });
  await show(<Places />);
  await expect.element(page.getByRole('row', { name: /^4 未录入 40 12$/ })).toBeVisible();
  await expect.element(page.getByText(/3-2-1201：防水、防渗漏保修至/)).toBeVisible();
  await page.getByText('录入交房日期').first().click();
  await page.getByRole('textbox', { name: /^房号（单户/ }).fill('3-2-1201');
  await page.getByLabelText(/^交房日期（/).fill('2021-06-30');
  await page.getByRole('button', { name: '录入交房日期' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'HandoverSet')?.variables['input'])
    .toMatchObject({
      unit: '3-2-1201',
      on: '2021-06-30',
    });
});
