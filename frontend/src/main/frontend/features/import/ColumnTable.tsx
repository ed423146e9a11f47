import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';
import { t } from 'Frontend/lib/i18n';
import { assigned, type Assignment } from './reading';

interface Props {
  readonly sheet: SheetImportPartsFragment;
  readonly columns: Assignment;
  readonly doubled: readonly string[];
  readonly onChange: (columns: Assignment) => void;
}

/** Each column of the sheet with some of what it holds, and as what it is read. */
export function ColumnTable({ sheet, columns, doubled, onChange }: Props) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.samples')}</th>
            <th scope="col">{t('import.readAs')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map(({ index, heading, samples, idNumbers }) => {
            const field = columns[index] ?? '';
            const name = heading || t('import.unnamedColumn', { number: index + 1 });
            return (
              <tr key={index} className={field ? 'mapped' : ''}>
                <th scope="row">{name}</th>
                <td>{idNumbers ? <span className="muted">{t('import.idNumbers')}</span> : samples.join(' · ')}</td>
                <td>
                  <select
                    className="choice"
                    aria-label={t('import.readColumnAs', { name })}
                    aria-invalid={doubled.includes(field)}
                    value={field}
                    onChange={(event) => onChange(assigned(columns, index, event.target.value))}
                  >
                    <option value="">{t('import.leaveOut')}</option>
                    {sheet.fields.map((each) => (
                      <option key={each.name} value={each.name}>
                        {each.required ? t('import.neededField', { title: each.title }) : each.title}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
