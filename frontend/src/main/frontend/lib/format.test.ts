import { i18n } from '@vaadin/hilla-react-i18n';
import { expect, test } from 'vitest';
import { serve } from '../../../test/frontend/server';
import { dateTime, limit } from './format';

const zone = 'Asia/Shanghai';

async function speak(language: string) {
  serve({});
  await i18n.configure({ language });
}

test('tells a limit at midnight as the end of the day before, in each language', async () => {
  await speak('zh-CN');
  expect(limit('2026-11-23T16:00:00Z', zone)).toBe('2026/11/23 24:00');
  await speak('en');
  expect(limit('2026-11-30T16:00:00Z', zone)).toBe('30 Nov 2026, 24:00');
  expect(limit('2027-01-01T05:00:00Z', 'America/New_York')).toBe('31 Dec 2026, 24:00');
});

test('tells every other limit, and midnight that is no limit, by the clock', async () => {
  await speak('zh-CN');
  expect(limit('2026-11-23T16:01:00Z', zone)).toBe('2026/11/24 00:01');
  expect(limit('2026-11-23T16:00:00Z', 'Asia/Tokyo')).toBe('2026/11/24 01:00');
  expect(dateTime('2026-11-23T16:00:00Z', zone)).toBe('2026/11/24 00:00');
  expect(limit(null, zone)).toBe('');
});
