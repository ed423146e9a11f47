import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { ImportTable } from 'Frontend/features/import/ImportTable';
import { SheetUpload } from 'Frontend/features/import/SheetUpload';
import { CompanyImports } from 'Frontend/graphql/CompanyImports';
import type { ImportKind } from 'Frontend/graphql/ImportStart';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { WhatToImport } from './_WhatToImport';

/** Spreadsheets that the company took in, and the way to another: rooms, or a past register of cases. */
export default function Imports() {
  const query = useQuery(CompanyImports, {});
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('COMPANY_CASE_REGISTER');
  const [estateId, setEstateId] = useState('');
  const ready = kind === 'COMPANY_CASE_REGISTER' || estateId !== '';
  return (
    <Page title={t('nav.imports')}>
      <Loaded of={query}>
        {({ sheetImports, estates }) => (
          <div className="stack">
            <section className="panel stack" aria-labelledby="new-import">
              <h2 id="new-import">{t('import.newTitle')}</h2>
              <WhatToImport kind={kind} estateId={estateId} estates={estates} onKind={setKind} onEstate={setEstateId} />
              {ready ? (
                <SheetUpload
                  key={`${kind} ${estateId}`}
                  kind={kind}
                  estateId={kind === 'COMPANY_CASE_REGISTER' ? undefined : estateId}
                  onStarted={(id) => void navigate(`/company/imports/${id}`)}
                />
              ) : (
                <p className="muted">{t('import.chooseEstate')}</p>
              )}
            </section>
            {sheetImports.length === 0 ? (
              <Empty text={t('import.none')} />
            ) : (
              <ImportTable
                rows={sheetImports}
                linkTo={({ id }) => `/company/imports/${id}`}
                estateName={(id) => estates.find((estate) => estate.id === id)?.name ?? '–'}
              />
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
