import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { caseFile } from '../../../../test/frontend/caseFile';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import Inbox from './@index';
import Calls from './calls/@index';
import Intake from './intake/@index';

const file = caseFile({}).case;
const lastPage = { hasNextPage: false, endCursor: null };

test('lists open cases and asks anew for another filter', async () => {
  const calls = serve({ CaseList: { cases: { edges: [{ node: file }], pageInfo: lastPage } } });
  await show(<Inbox />);
  await expect.element(page.getByRole('link', { name: 'YG-2026-0007' })).toHaveAttribute('href', '/desk/cases/case-1');
  await expectAccessible();
  await page.getByRole('button', { name: '超时' }).click();
  await expect.poll(() => calls.at(-1)?.variables['filter']).toEqual({ open: true, overdue: true });
});

test('tells that nothing is overdue', async () => {
  serve({ CaseList: { cases: { edges: [], pageInfo: lastPage } } });
  await show(<Inbox />, { language: 'en' });
  await page.getByRole('button', { name: 'Overdue' }).click();
  await expect.element(page.getByText('Nothing is overdue.')).toBeVisible();
});

test('takes in a phone call for a household that was found', async () => {
  const match = {
    occupancyId: 'o-1',
    occupantId: 'occupant-1',
    name: '林晓燕',
    phone: '13800000001',
    kind: 'OWNER',
    joined: true,
    unit: { id: 'unit-1', path: '3-2-1201' },
  };
  const calls = serve({
    IntakeChoices: { openChannels: ['PHONE', 'VISIT', 'LETTER'], categories: [], commonPlaces: [] },
    OccupantSearch: { occupantSearch: [match] },
    RelatedCases: { relatedCases: [file] },
    CaseReceive: { caseReceive: { case: { id: 'case-9', reference: 'YG-2026-0009' }, errors: [] } },
  });
  await show(<Intake />);
  await page.getByRole('combobox', { name: '业户' }).fill('1201');
  await page.getByRole('option', { name: /3-2-1201/ }).click();
  await expect.element(page.getByText('该户或该处还有 1 件相关事项')).toBeVisible();
  await page.getByRole('textbox', { name: '反映内容' }).fill('卫生间滴水');
  await expectAccessible();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.element(page.getByText('elsewhere')).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'CaseReceive')?.variables['input']).toMatchObject({
    estateId: '0190-estate',
    channel: 'PHONE',
    kind: 'COMPLAINT',
    occupantId: 'occupant-1',
    unitId: 'unit-1',
  });
});

test('records a visit with the answer and nothing preset', async () => {
  const task = {
    duty: file?.duties[0],
    case: file,
    contact: { name: '林晓燕', phone: '13800000001', wishedMeans: '', wishedHours: '' },
    attempts: 0,
    methods: ['PHONE', 'DOOR'],
    handledByCaller: false,
    handedOver: false,
    hours: { call: ['09:00-12:00'], door: ['09:00-11:30'], callNow: true, doorNow: false },
  };
  const calls = serve({
    CallList: { callList: { edges: [{ node: task }], pageInfo: lastPage } },
    VisitRecord: { visitRecord: { visit: { id: 'visit-1' }, errors: [] } },
  });
  await show(<Calls />);
  await page.getByRole('button', { name: '登记回访' }).click();
  await page.getByRole('radio', { name: '电话' }).click();
  await page.getByRole('radio', { name: '已解决' }).click();
  await page.getByRole('textbox', { name: '业户怎么说' }).fill('已经不漏了。');
  await expectAccessible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(() => calls.find(({ operation }) => operation === 'VisitRecord')?.variables['input'])
    .toMatchObject({
      method: 'PHONE',
      solved: true,
      note: '已经不漏了。',
    });
});
