import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import Lateness from './@index';

const count = { estateId: 'e-1', estateName: '阳光海岸', clauseId: 'SUN-4' };
const late = { ...caseFile({}).case?.duties[0], lateReason: 'The lift stood still.' };

test('counts by cause and opens the duties and cases behind', async () => {
  const calls = serve({
    Lateness: {
      lateness: [
        { ...count, cause: 'THIRD_PARTY', count: 3 },
        { ...count, cause: null, count: 2 },
      ],
    },
    LateDuties: { lateDuties: { edges: [{ node: late }], pageInfo: { hasNextPage: false, endCursor: null } } },
  });
  await show(<Lateness />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText('Nobody has said why yet')).toBeVisible();
  await page.getByRole('button', { name: 'SUN-4, A third party: show the 3 duties' }).click();
  await expect.element(page.getByText(/The lift stood still/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'YG-2026-0007' }))
    .toHaveAttribute('href', '/director/cases/case-1');
  expect(calls.find(({ operation }) => operation === 'LateDuties')?.variables).toMatchObject({
    estateId: 'e-1',
    clauseId: 'SUN-4',
    cause: 'THIRD_PARTY',
    unexplained: false,
  });
  await expectAccessible();
});

test('says that nothing was late', async () => {
  serve({ Lateness: { lateness: [] } });
  await show(<Lateness />, { as: { role: 'QUALITY' }, language: 'en' });
  await expect.element(page.getByText('Nothing was late on these days.')).toBeVisible();
});
