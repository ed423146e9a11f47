import { useState } from 'react';
import { CaseList, type CaseFilter } from 'Frontend/graphql/CaseList';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { CaseTable } from './CaseTable';
import { Filters, type Sieve } from './Filters';

interface Props {
  readonly linkTo: (id: string) => string;
  /** What is always asked, whatever the reader chooses. */
  readonly base?: CaseFilter;
  readonly initial?: Sieve;
}

/** A list of cases with its filters. */
export function CaseBrowser({ linkTo, base = {}, initial = 'open' }: Props) {
  const [sieve, setSieve] = useState<Sieve>(initial);
  const [text, setText] = useState('');
  const filter: CaseFilter = { ...base, ...filterOf(sieve), ...(text ? { text } : {}) };
  const pages = usePages(CaseList, { filter, first: 50 }, ({ cases }) => cases);
  return (
    <div className="stack">
      <Filters sieve={sieve} onSieve={setSieve} onText={setText} />
      <CaseTable pages={pages} linkTo={linkTo} empty={t(text ? 'case.noneFound' : `case.none.${sieve}`)} />
    </div>
  );
}

function filterOf(sieve: Sieve): CaseFilter {
  switch (sieve) {
    case 'open':
      return { open: true };
    case 'new':
      return { states: ['RECEIVED'] };
    case 'unassigned':
      return { open: true, unassigned: true };
    case 'overdue':
      return { open: true, overdue: true };
    case 'mine':
      return { open: true, mine: true };
    case 'handedAround':
      return { open: true, handedAround: true };
    case 'recordingUnmet':
      return { recordingUnmet: true };
    case 'forwarded':
      return { forwarded: true };
    case 'closed':
      return { open: false };
    case 'all':
      return {};
  }
}
