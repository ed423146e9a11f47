import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { ClauseHelp } from './ClauseHelp';

const clause = {
  id: 'SUN-4',
  title: 'Worker on the spot',
  text: 'A worker stands at the door within the set minutes.',
  area: 'handling',
  pending: false,
  settings: ['repairArrival'],
  duties: ['On the spot within 20 minutes'],
  carriedBy: '',
  screen: 'Duties',
  path: '/duties',
};

test('leads from a clause to the screen where it lives, and says what is pending', async () => {
  serve({
    ClauseHelp: {
      clausesInForce: [
        clause,
        { ...clause, id: 'SUN-9', title: 'Half-month review', pending: true, duties: [], screen: '', path: '' },
      ],
    },
  });
  await show(<ClauseHelp estateId="e-1" />, { as: { role: 'DESK' }, language: 'en' });

  await expect.element(page.getByRole('link', { name: 'Duties' })).toHaveAttribute('href', '/duties');
  await expect.element(page.getByText('2 of 2 shown; 1 pending')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /SUN-9.*Pending/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a clause' }).fill('review');
  await expect.element(page.getByText('1 of 2 shown; 1 pending')).toBeVisible();
  await expectAccessible();
});
