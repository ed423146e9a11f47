import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { serve } from '../../../../test/frontend/server';
import { ImportCourse } from './ImportCourse';

const started = {
  id: 'i-1',
  estateId: 'e-1',
  kind: 'PREMISES',
  fileName: '阳光海岸房号.csv',
  state: 'STARTED',
  columns: [
    { index: 0, heading: '房号', samples: ['3-2-1201', '3-2-1202'], idNumbers: false },
    { index: 1, heading: '业主', samples: ['林晓燕'], idNumbers: false },
    { index: 2, heading: '身份证', samples: [], idNumbers: true },
  ],
  fields: [
    { name: 'room', title: '房号', required: true },
    { name: 'name', title: '姓名', required: false },
    { name: 'phone', title: '电话', required: false },
  ],
  mapping: [{ column: 0, field: 'room' }],
  rowCount: 104,
  rowsDone: 0,
  accepted: 0,
  unchanged: 0,
  refused: 0,
  refusals: [],
  refusedRows: [],
  refusedRowsPath: null,
  creates: [],
};
const previewed = {
  ...started,
  state: 'PREVIEWED',
  accepted: 99,
  refused: 5,
  refusals: [{ code: 'date', reason: '日期看不懂', count: 5 }],
  refusedRows: [{ row: 7, column: '入住日期', reason: '日期看不懂', value: '2025-13-40' }],
};
const done = { ...previewed, state: 'DONE', rowsDone: 104, refusedRowsPath: '/api/imports/i-1/refused' };
const is = (sheetImport: object) => ({ sheetImport });

async function open(sheet: object, more: Parameters<typeof serve>[0] = {}) {
  const calls = serve({ SheetImportFile: is(sheet), ...more });
  await show(<ImportCourse id="i-1" />, { as: { role: 'HEAD_OFFICE' } });
  return calls;
}

test('starts from the proposal and sends what the user makes of it', async () => {
  const calls = await open(started, { ImportPreview: { importPreview: { sheetImport: previewed, errors: [] } } });
  await expect.element(page.getByLabelText('“房号”列当作')).toHaveValue('room');
  await page.getByLabelText('“业主”列当作').selectOptions('姓名');
  await page.getByLabelText('日期写法').selectOptions('MM/dd/yyyy');
  await expectAccessible();

  await page.getByRole('button', { name: '预览' }).click();

  await expect.element(page.getByRole('heading', { name: '将要导入' })).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'ImportPreview')?.variables['input']).toMatchObject({
    importId: 'i-1',
    mapping: [
      { column: 0, field: 'room' },
      { column: 1, field: 'name' },
    ],
    datePattern: 'MM/dd/yyyy',
  });
});

test('leaves ID numbers out and shows none of them', async () => {
  await open(started);
  await expect.element(page.getByText(/像身份证号码/)).toBeVisible();
  await expect.element(page.getByLabelText('“身份证”列当作')).toHaveValue('');
});

test('asks nothing of the server while a needed field is missing', async () => {
  const calls = await open({ ...started, mapping: [] });
  await page.getByRole('button', { name: '预览' }).click();
  await expect.element(page.getByText(/还缺少：房号/)).toHaveAttribute('role', 'alert');
  expect(calls.map(({ operation }) => operation)).toEqual(['SheetImportFile']);
});

test('refuses two columns as one field', async () => {
  await open(started);
  await page.getByLabelText('“业主”列当作').selectOptions('room');
  await expect.element(page.getByText(/有多列对应到同一项：房号/)).toHaveAttribute('role', 'alert');
});

test('shows refused rows with row, column and reason before anything goes in', async () => {
  await open(started, { ImportPreview: { importPreview: { sheetImport: previewed, errors: [] } } });
  await page.getByRole('button', { name: '预览' }).click();
  await expect.element(page.getByRole('cell', { name: '入住日期' })).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: '7' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: '导入 99 行' })).toBeVisible();
  await expectAccessible();
});

test('creates estates only after they were confirmed', async () => {
  const company = { ...previewed, kind: 'COMPANY_CASE_REGISTER', creates: ['BROOKLYN', 'QUEENS'] };
  const calls = await open(started, {
    ImportPreview: { importPreview: { sheetImport: company, errors: [] } },
    ImportRun: { importRun: { sheetImport: { ...company, state: 'RUNNING' }, errors: [] } },
    SheetImportProgress: is({ ...company, state: 'RUNNING', rowsDone: 40 }),
  });
  await page.getByRole('button', { name: '预览' }).click();
  const run = page.getByRole('button', { name: '导入 99 行' });
  await expect.element(run).toBeDisabled();
  const box = page.getByLabelText('确认新建这些项目');
  box.element().focus();
  await userEvent.keyboard(' ');
  await run.click();
  await expect.element(page.getByText('已处理 40 / 104 行')).toBeVisible();
  expect(calls.find(({ operation }) => operation === 'ImportRun')?.variables['input']).toMatchObject({
    confirmCreates: true,
  });
});

test('goes on with a running import and ends with its result', async () => {
  let round = 0;
  const calls = serve({
    SheetImportFile: () => is(round < 2 ? { ...previewed, state: 'RUNNING' } : done),
    SheetImportProgress: () => is(++round < 2 ? { ...previewed, state: 'RUNNING', rowsDone: 50 } : done),
  });
  await show(<ImportCourse id="i-1" />, { as: { role: 'HEAD_OFFICE' }, language: 'en' });
  await expect.element(page.getByText('50 of 104 rows done')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Import done' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Download the refused rows' })).toBeVisible();
  expect(calls.filter(({ operation }) => operation === 'SheetImportProgress')).toHaveLength(2);
  await expectAccessible();
});
