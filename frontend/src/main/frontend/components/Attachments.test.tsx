import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { chooseMembership } from 'Frontend/lib/membership';
import { expectAccessible, show } from '../../../test/frontend/show';
import { serve } from '../../../test/frontend/server';
import { Attachments } from './Attachments';

const items = [
  { id: 'a', path: '/api/attachments/a', mediaType: 'image/jpeg' },
  { id: 'b', path: '/api/attachments/b', mediaType: 'application/pdf' },
];

test('names the chosen membership in the addresses that the browser follows by itself', async () => {
  serve({});
  chooseMembership('m 1');
  await show(<Attachments items={items} />, { language: 'en' });
  await expect
    .element(page.getByRole('img', { name: 'Photo 1' }))
    .toHaveAttribute('src', '/api/attachments/a?membership=m%201');
  await expect
    .element(page.getByRole('link', { name: 'Paper 2' }))
    .toHaveAttribute('href', '/api/attachments/b?membership=m%201');
  await expectAccessible();
});

test('names none where none was chosen', async () => {
  serve({});
  await show(<Attachments items={items} />, { language: 'en' });
  await expect.element(page.getByRole('img', { name: 'Photo 1' })).toHaveAttribute('src', '/api/attachments/a');
});
