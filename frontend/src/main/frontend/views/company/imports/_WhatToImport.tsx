import { useId } from 'react';
import type { ImportKind } from 'Frontend/graphql/ImportStart';
import { t } from 'Frontend/lib/i18n';

const kinds = ['COMPANY_CASE_REGISTER', 'CASE_REGISTER', 'PREMISES'] as const satisfies readonly ImportKind[];

interface Props {
  readonly kind: ImportKind;
  readonly estateId: string;
  readonly estates: readonly { readonly id: string; readonly name: string }[];
  readonly onKind: (kind: ImportKind) => void;
  readonly onEstate: (estateId: string) => void;
}

/** As what a sheet is taken in, and into which estate. */
export function WhatToImport({ kind, estateId, estates, onKind, onEstate }: Props) {
  const id = useId();
  return (
    <div className="stack">
      <fieldset className="plain stack">
        <legend>{t('import.kind')}</legend>
        {kinds.map((each) => (
          <label key={each} className="row">
            <input type="radio" name={`${id}-kind`} checked={each === kind} onChange={() => onKind(each)} />
            {t(`import.kind.${each}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'COMPANY_CASE_REGISTER' ? null : (
        <div className="native">
          <label htmlFor={id}>{t('import.estate')}</label>
          <select id={id} value={estateId} onChange={(event) => onEstate(event.target.value)}>
            <option value="">{t('import.chooseEstate')}</option>
            {estates.map((estate) => (
              <option key={estate.id} value={estate.id}>
                {estate.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
