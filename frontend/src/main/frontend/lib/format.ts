import { currentLanguage, t } from './i18n';

/** An instant as date and time in the zone of its estate. */
export function dateTime(instant: string | null | undefined, zone: string): string {
  return instant ? momentIn(zone).format(new Date(instant)) : '';
}

/** A limit as date and time; what ends with a day ends at its 24:00, which nobody takes for the morning before. */
export function limit(instant: string | null | undefined, zone: string): string {
  if (!instant) return '';
  const end = Date.parse(instant);
  if (!localOf(end, zone).endsWith('T00:00')) return dateTime(instant, zone);
  const told: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { hour: '24', minute: '00' };
  return momentIn(zone)
    .formatToParts(new Date(end - 60_000))
    .map(({ type, value }) => told[type] ?? value)
    .join('');
}

/** A date without time, as it stands in the estate's calendar. */
export function date(day: string | null | undefined): string {
  if (!day) return '';
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(day));
}

/** A month, told by its first day. */
export function month(day: string): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(new Date(day));
}

/** How far an instant lies from now, in the largest fitting unit: "in 20 minutes", "2 days ago". */
export function distance(instant: string, now: number): string {
  const minutes = Math.round((new Date(instant).getTime() - now) / 60_000);
  const format = new Intl.RelativeTimeFormat(currentLanguage(), { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
}

/** A number in the reader's notation. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1 as per cent; a dash where there is none. */
export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–';
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A span of hours as hours, or as days from two days on. */
export function hours(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value < 48 ? t('unit.hours', { count: number(value, 1) }) : t('unit.days', { count: number(value / 24, 1) });
}

/** The value that an `<input type="datetime-local">` holds, read as local time of the zone, as an instant. */
export function instantOf(local: string, zone: string): string | undefined {
  if (!local) return undefined;
  const asUtc = Date.parse(`${local}:00Z`.replace(/(:\d\d):\d\d:00Z$/, '$1:00Z'));
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone)).toISOString();
}

/** An instant as the value of an `<input type="datetime-local">` in the zone. */
export function localOf(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

function momentIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: zone,
    year: 'numeric',
    month: currentLanguage() === 'en' ? 'short' : '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** English dates name the month: 11/12 is two days, depending on the reader. */
function locale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : currentLanguage();
}
