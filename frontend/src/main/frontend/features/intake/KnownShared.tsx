import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { useEffect } from 'react';
import { KnownShared as KnownSharedQuery } from 'Frontend/graphql/KnownShared';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

interface Props {
  readonly estateId: string;
  readonly category: string | undefined;
  readonly unitId: string | undefined;
  readonly commonPlaceId: string | undefined;
  /** The problem that it is, as the desk says. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** What is known already of the same category or building, with the words to say while the phone is still in hand. */
export function KnownShared({ estateId, category, unitId, commonPlaceId, chosen, onChoose }: Props) {
  const asked = category || unitId || commonPlaceId;
  const known = useQuery(KnownSharedQuery, asked ? { estateId, category, unitId, commonPlaceId } : undefined);
  const problems = known.data?.knownSharedProblems ?? [];
  const gone = known.data !== undefined && chosen !== undefined && !problems.some(({ id }) => id === chosen);

  useEffect(() => {
    if (gone) onChoose(undefined);
  }, [gone, onChoose]);

  if (problems.length === 0) return null;
  return (
    <aside className="notice warn stack" aria-label={t('shared.known')}>
      <strong>{t('shared.known')}</strong>
      <ul className="list">
        {problems.map(({ id, title, words, building }) => (
          <li key={id} className="stack">
            <strong>{`${title} · ${building === '' ? t('shared.wholeEstateShort') : building}`}</strong>
            {words === '' ? null : <p className="words">{t('shared.saySo', { words })}</p>}
            <Checkbox
              label={t(chosen === id ? 'shared.chosen' : 'shared.choose')}
              checked={chosen === id}
              onCheckedChanged={({ detail }) => {
                if (detail.value !== (chosen === id)) onChoose(detail.value ? id : undefined);
              }}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
