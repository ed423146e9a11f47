import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

/** Units of a span of time, each with the way that templates write it. */
export const units = [
  'minute',
  'hour',
  'day',
  'workingDay',
  'deskMinute',
  'deskHour',
  'month',
  'sameDay',
  'nextDay',
] as const;
export type Unit = (typeof units)[number];

/** A span as a person enters it; `toDesk` ends it when the desk closes instead of at midnight. */
export interface Span {
  readonly count: number;
  readonly unit: Unit;
  readonly toDesk: boolean;
}

const days = /^P(\d{1,4})([DWMY])(@desk)?$/;
const workingDays = /^(\d{1,4})wd(@desk)?$/;
const clock = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(w)?$/;
const perUnit = { D: 1, W: 7, M: 1, Y: 12 } as const;

/** Units that have no number of their own. */
export function isCounted(unit: Unit): boolean {
  return unit !== 'sameDay' && unit !== 'nextDay';
}

/** Units whose last day ends at midnight or when the desk closes. */
export function hasClose(unit: Unit): boolean {
  return unit === 'day' || unit === 'workingDay';
}

/** The span that a text of a template means, or undefined where it means none that can be entered here. */
export function spanOf(text: string): Span | undefined {
  if (text === 'sameDay' || text === 'nextDay') return { count: 1, unit: text, toDesk: false };
  const working = workingDays.exec(text);
  if (working) return { count: Number(working[1]), unit: 'workingDay', toDesk: working[2] !== undefined };
  const dated = days.exec(text);
  if (dated) {
    const letter = dated[2] as keyof typeof perUnit;
    const unit = letter === 'D' || letter === 'W' ? 'day' : 'month';
    return { count: Number(dated[1]) * perUnit[letter], unit, toDesk: dated[3] !== undefined };
  }
  const timed = clock.exec(text);
  return timed ? timedSpan(Number(timed[1] ?? 0), Number(timed[2] ?? 0), timed[3] !== undefined) : undefined;
}

/** The text by which templates write a span. */
export function textOf({ count, unit, toDesk }: Span): string {
  switch (unit) {
    case 'minute':
      return `PT${count}M`;
    case 'hour':
      return `PT${count}H`;
    case 'deskMinute':
      return `PT${count}Mw`;
    case 'deskHour':
      return `PT${count}Hw`;
    case 'day':
      return `P${count}D${toDesk ? '@desk' : ''}`;
    case 'workingDay':
      return `${count}wd${toDesk ? '@desk' : ''}`;
    case 'month':
      return `P${count}M`;
    default:
      return unit;
  }
}

/** A span in words. */
export function spanWords({ count, unit, toDesk }: Span): string {
  const words = t(`span.${unit}`, { count: number(count) });
  return toDesk ? t('span.toDesk', { span: words }) : words;
}

function timedSpan(hours: number, minutes: number, atDesk: boolean): Span {
  return minutes === 0 && hours > 0
    ? { count: hours, unit: atDesk ? 'deskHour' : 'hour', toDesk: false }
    : { count: hours * 60 + minutes, unit: atDesk ? 'deskMinute' : 'minute', toDesk: false };
}
