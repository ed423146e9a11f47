import { ComboBox } from '@vaadin/react-components/ComboBox.js';
import { useEffect, useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { CaseList } from 'Frontend/graphql/CaseList';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import type { CaseFile } from './acts/act';

interface Props {
  readonly file: CaseFile;
  readonly onSelect: (id: string | undefined) => void;
}

/** Finds an earlier case of the estate by number or words; the household's own come first, before one types. */
export function EarlierSearch({ file, onSelect }: Props) {
  const zone = useZone();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const { estateId, unitId } = file;
  const narrowed = text.length >= 2 ? { estateId, text } : unitId ? { estateId, unitId } : undefined;
  const found = useQuery(CaseList, narrowed && { filter: narrowed, first: 20 });

  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);

  const earlier = (found.data?.cases.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, receivedAt }) => id !== file.id && receivedAt <= file.receivedAt);
  return (
    <>
      <ComboBox
        label={t('repeat.earlier')}
        helperText={t('repeat.earlierHint')}
        required
        filteredItems={earlier.map((row) => ({
          value: row.id,
          label: [row.reference, row.categoryName, row.place, dateTime(row.receivedAt, zone)]
            .filter(Boolean)
            .join(' · '),
        }))}
        loading={found.loading}
        clearButtonVisible
        onFilterChanged={({ detail }) => setTyped(detail.value)}
        onValueChanged={({ detail }) => onSelect(detail.value === '' ? undefined : detail.value)}
      />
      {found.failure ? <Failed failure={found.failure} /> : null}
    </>
  );
}
