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

test('shows each place with its code and the phone for danger', async () => {
  serve({ PlacePosters: posters });
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
    CommonPlaceCreate: { commonPlaceCreate: { commonPlace: null, errors: [error] } },
  });
  await show(<Places />);
  await page.getByText('添加公共部位').first().click();
  await page.getByRole('textbox', { name: '名称' }).fill('2 号电梯');
  await page.getByRole('button', { name: '添加公共部位' }).click();
  await expect.element(page.getByText('已有同名的地点')).toBeVisible();
  expect(calls.at(-1)?.variables['input']).toMatchObject({ name: '2 号电梯' });
});
