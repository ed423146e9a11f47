import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SharedProblemQuery } from 'Frontend/graphql/SharedProblem';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { OneShared } from './_OneShared';
import SharedList from './@index';

const problem: NonNullable<SharedProblemQuery['sharedProblem']> = {
  id: 'shared-1',
  version: 2,
  title: '7 栋二次供水停水',
  words: '水泵正在抢修，今晚八点恢复。',
  representative: '刘阿姨',
  categoryName: '停水、水压不足',
  building: '7',
  open: true,
  lead: { id: 'case-1', reference: 'YG-2026-0007' },
  cases: 2,
  households: 2,
  waiting: 2,
  linked: [
    { id: 'case-2', reference: 'YG-2026-0008', place: '7-102', state: 'TRIAGED', receivedAt: '2026-11-20T02:00:00Z' },
    { id: 'case-1', reference: 'YG-2026-0007', place: '7-101', state: 'TRIAGED', receivedAt: '2026-11-20T01:00:00Z' },
  ],
  answers: [],
};

test('lists what many households report, each problem once', async () => {
  serve({
    SharedProblems: { sharedProblems: [{ ...problem, openedAt: '2026-11-20T01:00:00Z' }] },
  });
  await show(<SharedList />);
  await expect
    .element(page.getByRole('link', { name: '7 栋二次供水停水' }))
    .toHaveAttribute('href', '/shared/shared-1');
  await expect.element(page.getByText('2 户，2 件事项，2 件待答复')).toBeVisible();
  await expectAccessible();
});

test('sends one answer with the version that was seen', async () => {
  const calls = serve({
    SharedProblem: { sharedProblem: problem },
    SharedProblemAnswer: { sharedProblemAnswer: { sharedProblem: { id: 'shared-1' }, errors: [] } },
  });
  await show(<OneShared id="shared-1" />);
  await expect.element(page.getByRole('textbox', { name: '答复内容' })).toBeVisible();
  await page.getByRole('textbox', { name: '答复内容' }).fill('水泵已更换。');
  await page.getByRole('button', { name: '统一答复各户' }).click();

  await expect.poll(() => calls.filter(({ operation }) => operation === 'SharedProblemAnswer')).toHaveLength(1);
  expect(calls.find(({ operation }) => operation === 'SharedProblemAnswer')?.variables['input']).toMatchObject({
    sharedProblemId: 'shared-1',
    version: 2,
    reply: '水泵已更换。',
    method: 'MESSAGE',
  });
  await expectAccessible();
});

test('shows how far the answer has come and who was left out', async () => {
  serve({
    SharedProblem: {
      sharedProblem: {
        ...problem,
        waiting: 0,
        answers: [
          {
            id: 'answer-1',
            reply: '水泵已更换。',
            writtenAt: '2026-11-20T08:00:00Z',
            writtenBy: '林静',
            given: 1,
            waiting: 0,
            replies: [
              { matter: { id: 'case-1', reference: 'YG-2026-0007' }, state: 'GIVEN', reason: null },
              { matter: { id: 'case-2', reference: 'YG-2026-0008' }, state: 'LEFT_OUT', reason: 'UNLINKED' },
            ],
          },
        ],
      },
    },
  });
  await show(<OneShared id="shared-1" />);
  await expect.element(page.getByText('1 件已答复，0 件进行中')).toBeVisible();
  await expect.element(page.getByText(/已不属于这个共性问题/)).toBeVisible();
  expect(page.getByRole('button', { name: '统一答复各户' }).elements()).toHaveLength(0);
});
