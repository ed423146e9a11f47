import { describe, expect, test } from 'vitest';
import { spanOf, textOf } from './span';

describe('a span as templates write it', () => {
  test.each(['PT20M', 'PT24H', 'PT4Hw', 'PT30Mw', 'P3D', 'P3D@desk', '3wd', '3wd@desk', 'P6M', 'sameDay', 'nextDay'])(
    '%s is read and written the same',
    (text) => {
      const span = spanOf(text);
      expect(span && textOf(span)).toBe(text);
    },
  );

  test.each([
    ['P2W', 'P14D'],
    ['P5Y', 'P60M'],
    ['PT1H30M', 'PT90M'],
  ])('%s means %s', (text, plain) => {
    const span = spanOf(text);
    expect(span && textOf(span)).toBe(plain);
  });

  test.each(['', 'soon', 'PT', 'PTw', 'P1DT2H', '3wd@noon', 'PT10S', '-P3D'])('%s is none', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });
});
