import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { serve } from '../../../../test/frontend/server';
import { expectAccessible, show } from '../../../../test/frontend/show';
import { SettingsPage } from './SettingsPage';

const arrival = {
  key: 'repairArrival',
  title: 'Worker on the spot within',
  value: 'PT20M',
  type: 'span',
  unit: 'minutes',
  direction: 'shorter',
  fromProcedure: true,
  source: 'SUN-4',
  group: 'handling',
  choices: [],
  fixed: false,
  inUse: true,
  bound: 'PT20M',
  boundBy: '陈总',
};
const clause = (id: string, pending: boolean) => ({
  id,
  title: `Clause ${id}`,
  text: `What ${id} asks for.`,
  area: 'handling',
  pending,
  settings: [],
});
const settings = {
  EstateSettings: {
    latest: [
      {
        id: 'v-1',
        number: 1,
        effectiveFrom: '2026-11-30T16:00:00Z',
        calendar: 'cn',
        template: {
          id: 'sunshine-coast',
          version: 2,
          name: 'Sunshine Coast',
          newer: 3,
          clauses: [clause('SUN-4', false), clause('SUN-9', true)],
        },
        settings: [
          arrival,
          { ...arrival, key: 'drawnBySystem', title: 'Drawn', type: 'bool', value: 'true', fixed: true },
          {
            ...arrival,
            key: 'deskOpenDays',
            title: 'Desk open on',
            type: 'set',
            value: 'mon, tue',
            choices: ['mon', 'tue', 'sat'],
            bound: '',
          },
          {
            ...arrival,
            key: 'handleWithin',
            title: 'Handling times',
            type: 'table',
            value: 'leak=P7D, default=3wd@desk',
            bound: '',
          },
        ],
      },
    ],
    categories: [{ code: 'leak', name: 'Water leak' }],
    estateCalendar: {
      id: 'cn',
      name: 'China',
      zone: 'Asia/Shanghai',
      years: [2024, 2025, 2026],
      missingYears: [2027],
      newYears: [],
      alsoWorked: [],
      weekly: [{ day: 'mon', shifts: ['08:30-12:00'] }],
      exceptions: [],
    },
  },
};
const none = { due: 0, met: 0, breached: 0, waiting: 0 };
const preview = (errors: readonly object[]) => ({
  SettingsPreview: {
    settingsDifference: {
      changes: [{ kind: 'setting', key: 'repairArrival', title: arrival.title, before: 'PT20M', after: 'PT12M' }],
      errors,
      preview:
        errors.length > 0
          ? null
          : {
              from: '2026-09-01T00:00:00Z',
              until: '2026-11-30T00:00:00Z',
              subjects: 41,
              missingYears: [2027],
              before: { ...none, due: 40, met: 38, breached: 2 },
              after: { ...none, due: 40, met: 31, breached: 9 },
              clauses: [
                {
                  clauseId: 'SUN-4',
                  title: 'Worker on the spot',
                  before: { ...none, due: 40, met: 38, breached: 2 },
                  after: { ...none, due: 40, met: 31, breached: 9 },
                },
              ],
            },
    },
  },
});

test('shows what a change would have meant before it is saved with a reason', async () => {
  const calls = serve({
    ...settings,
    ...preview([]),
    SettingsChange: {
      settingsChange: { version: { id: 'v-2', number: 2, effectiveFrom: '2026-12-29T16:00:00Z' }, errors: [] },
    },
  });
  await show(<SettingsPage estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('spinbutton', { name: arrival.title }).fill('12');
  await expect.element(page.getByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'See what it would have meant' }).click();
  await expect.element(page.getByRole('row', { name: /SUN-4.*38 → 31.*2 → 9/ })).toBeVisible();
  await page.getByRole('textbox', { name: /Reason/ }).fill('Faster now');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('SettingsChange');
  expect(calls.find(({ operation }) => operation === 'SettingsChange')?.variables['input']).toMatchObject({
    estateId: 'e-1',
    settings: [{ key: 'repairArrival', value: 'PT12M' }],
    reason: 'Faster now',
  });
});

test('says which year is missing, what is pending, and who set a bound', async () => {
  serve(settings);
  await show(<SettingsPage estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await expect.element(page.getByText(/public holidays of 2027 are not known/)).toBeVisible();
  await expect.element(page.getByText(/Company’s bound 20 min \(陈总\)/).first()).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Drawn' })).toBeDisabled();
  await expectAccessible();
  await page.getByRole('button', { name: 'Clauses' }).click();
  await expect.element(page.getByText('2 clauses, 1 of them pending.')).toBeVisible();
  await page.getByRole('button', { name: 'Template' }).click();
  await expect.element(page.getByText(/There is version 3 of “Sunshine Coast”/)).toBeVisible();
});

test('names choices in words and adds one to a set by a tick', async () => {
  const calls = serve({ ...settings, ...preview([]) });
  await show(<SettingsPage estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  const days = page.getByRole('group', { name: 'Desk open on' });
  await expect.element(days.getByRole('checkbox', { name: 'Tuesday' })).toBeChecked();
  await days.getByRole('checkbox', { name: 'Saturday' }).click();
  await expect.element(page.getByText(/Monday, Tuesday/)).toBeVisible();
  await page.getByRole('button', { name: 'See what it would have meant' }).click();

  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('SettingsPreview');
  expect(calls.find(({ operation }) => operation === 'SettingsPreview')?.variables['input']).toMatchObject({
    settings: [{ key: 'deskOpenDays', value: 'mon, tue, sat' }],
  });
});

test('changes a span by number and unit, and one row of a table by its category', async () => {
  const calls = serve({ ...settings, ...preview([]) });
  await show(<SettingsPage estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByText('Handling times').last().click();
  await page.getByRole('spinbutton', { name: 'Water leak' }).fill('5');
  await page.getByRole('combobox', { name: 'Water leak: unit' }).selectOptions('working days');
  await expect
    .element(page.getByText('was Water leak: 7 days, All others: 3 working days, to the close of the desk'))
    .toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'See what it would have meant' }).click();

  await expect.poll(() => calls.map(({ operation }) => operation)).toContain('SettingsPreview');
  expect(calls.find(({ operation }) => operation === 'SettingsPreview')?.variables['input']).toMatchObject({
    settings: [{ key: 'handleWithin', value: 'leak=5wd, default=3wd@desk' }],
  });
});

test('shows the error of a bound at its field and offers no saving', async () => {
  serve({
    ...settings,
    ...preview([
      {
        __typename: 'InputError',
        message: 'The bound is PT20M.',
        path: ['input', 'settings', '0', 'value'],
        code: 'x',
      },
    ]),
  });
  await show(<SettingsPage estateId="e-1" />, { as: { role: 'DIRECTOR' }, language: 'en' });
  await page.getByRole('spinbutton', { name: arrival.title }).fill('40');
  await page.getByRole('button', { name: 'See what it would have meant' }).click();

  await expect.element(page.getByText('The bound is PT20M.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save' })).not.toBeInTheDocument();
});
