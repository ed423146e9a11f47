import { ComboBox } from '@vaadin/react-components/ComboBox.js';
import { useEffect, useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { OccupantSearch, type OccupantSearchQuery } from 'Frontend/graphql/OccupantSearch';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

export type Match = OccupantSearchQuery['occupantSearch'][number];

interface Props {
  readonly estateId: string;
  readonly onSelect: (match: Match | undefined) => void;
}

/** Finds a household by room, name or phone while one types. */
export function HouseholdSearch({ estateId, onSelect }: Props) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const found = useQuery(OccupantSearch, text.length >= 2 ? { estateId, text } : undefined);

  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);

  const matches = found.data?.occupantSearch ?? [];
  return (
    <>
      <ComboBox
        label={t('intake.household')}
        helperText={t('intake.householdHint')}
        filteredItems={matches.map((match) => ({ value: match.occupancyId, label: labelOf(match) }))}
        loading={found.loading}
        clearButtonVisible
        onFilterChanged={({ detail }) => setTyped(detail.value)}
        onValueChanged={({ detail }) => onSelect(matches.find(({ occupancyId }) => occupancyId === detail.value))}
      />
      {found.failure ? <Failed failure={found.failure} /> : null}
    </>
  );
}

function labelOf({ unit, name, phone, kind }: Match): string {
  return [unit.path, name, phone, t(`occupantKind.${kind}`)].filter((part) => part !== '').join(' · ');
}
