import { Button } from '@vaadin/react-components/Button.js';
import { Link } from 'react-router';
import { Empty } from 'Frontend/components/Empty';
import { t } from 'Frontend/lib/i18n';
import type { EstateRow } from './_figures';

interface Props {
  readonly rows: readonly EstateRow[];
  /** Whether only some kinds of case were asked for. */
  readonly narrowed: boolean;
  readonly onAllKinds: () => void;
}

/** Says why there is nothing to compare, and what one may do: estates, other days, all kinds, old registers. */
export function NothingToCompare({ rows, narrowed, onAllKinds }: Props) {
  if (rows.length === 0) {
    return (
      <Empty text={t('comparison.none')}>
        <p>
          <Link to="/company/new">{t('comparison.none.create')}</Link>
        </p>
      </Empty>
    );
  }
  return (
    <Empty text={t(narrowed ? 'comparison.zero.kinds' : 'comparison.zero')}>
      <div className="row">
        {narrowed ? <Button onClick={onAllKinds}>{t('comparison.zero.allKinds')}</Button> : null}
        <Link to="/company/imports">{t('comparison.zero.import')}</Link>
        <Link to="/company">{t('comparison.zero.estates')}</Link>
      </div>
    </Empty>
  );
}
