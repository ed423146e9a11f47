import { ProgressBar } from '@vaadin/react-components/ProgressBar.js';
import { useEffect } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { SheetImportProgress } from 'Frontend/graphql/SheetImportProgress';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { Counts } from './Counts';

const pause = 1000;

/** Rows are being taken in: asks each second how far it has come, one question at a time. */
export function RunningStep({ id, onEnd }: { id: string; onEnd: () => void }) {
  const progress = useQuery(SheetImportProgress, { id });
  const { loading, refetch, failure } = progress;
  const sheet = progress.data?.sheetImport;
  const state = sheet?.state;

  useEffect(() => {
    if (state === 'DONE' || state === 'FAILED') onEnd();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once, when the state changes
  }, [state]);
  useEffect(() => {
    if (loading || state === 'DONE' || state === 'FAILED') return undefined;
    const timer = setTimeout(refetch, pause);
    return () => clearTimeout(timer);
  }, [loading, state, refetch]);

  return (
    <section className="stack" aria-labelledby="running">
      <h2 id="running">{t('import.running')}</h2>
      {sheet ? (
        <>
          <ProgressBar
            max={Math.max(1, sheet.rowCount)}
            value={sheet.rowsDone}
            aria-label={t('import.progress', { done: number(sheet.rowsDone), all: number(sheet.rowCount) })}
          />
          <p>{t('import.progress', { done: number(sheet.rowsDone), all: number(sheet.rowCount) })}</p>
          <Counts counts={{ accepted: sheet.accepted, unchanged: sheet.unchanged, refused: sheet.refused }} />
          <p className="muted">{t('import.leave')}</p>
        </>
      ) : null}
      {failure ? <Failed failure={failure} retry={refetch} /> : null}
    </section>
  );
}
