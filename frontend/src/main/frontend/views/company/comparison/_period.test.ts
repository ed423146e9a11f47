import { expect, test } from 'vitest';
import { isPeriod, nameOf, periodOf, todayIn } from './_period';

test.each([
  ['thisMonth', '2026-01-15', '2026-01-01', '2026-01-15'],
  ['lastMonth', '2026-01-15', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2024-03-31', '2024-02-01', '2024-02-29'],
  ['lastQuarter', '2026-01-15', '2025-10-01', '2025-12-31'],
  ['lastQuarter', '2026-11-21', '2026-07-01', '2026-09-30'],
  ['year', '2026-11-21', '2026-01-01', '2026-11-21'],
] as const)('%s seen from %s', (name, today, from, to) => {
  expect(periodOf(name, today)).toEqual({ from, to });
});

test.each([
  ['2026-01-01', '2026-01-31', 'thisMonth'],
  ['2025-12-01', '2025-12-31', 'lastMonth'],
  ['2025-12-01', '2025-12-30', 'own'],
])('%s to %s is %s on the last day of January', (from, to, name) => {
  expect(nameOf({ from, to }, '2026-01-31')).toBe(name);
});

test('today is the day of the zone', () => {
  expect(todayIn('Asia/Shanghai', Date.parse('2026-01-31T20:00:00Z'))).toBe('2026-02-01');
});

test('a period has two days in order', () => {
  expect(isPeriod({ from: '2026-02-01', to: '2026-02-01' })).toBe(true);
  expect(isPeriod({ from: '2026-02-02', to: '2026-02-01' })).toBe(false);
  expect(isPeriod({ from: '', to: '2026-02-01' })).toBe(false);
});
