import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { whoActs } from 'Frontend/lib/acting';
import { WhoActs } from './WhoActs';

test('asks for number and PIN, and again where they did not fit', async () => {
  serve({});
  await show(<WhoActs />, { language: 'en' });
  const first = whoActs(false);
  await page.getByRole('textbox', { name: 'Staff number' }).fill('1207');
  await page.getByLabelText('PIN').fill('482913');
  await expectAccessible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(first).resolves.toBe('1207 482913');

  const second = whoActs(true);
  await expect.element(page.getByText(/Number or PIN is wrong/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Staff number' })).toHaveValue('');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(second).resolves.toBeUndefined();
});
