import { month } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

/** The month of a post, or its quarter where the estate tells no more. */
export function toldOn(first: string, quarter: boolean): string {
  if (!quarter) return month(first);
  const [year = '', told = '1'] = first.split('-');
  return t('board.quarter', { year, quarter: String(Math.ceil(Number(told) / 3)) });
}
