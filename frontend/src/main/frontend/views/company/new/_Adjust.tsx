import { Button } from '@vaadin/react-components/Button.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { SettingTable } from 'Frontend/features/settings/SettingTable';
import type { TemplateChoiceQuery } from 'Frontend/graphql/TemplateChoice';
import type { RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';
import type { UserError } from 'Frontend/lib/userErrors';

interface Props {
  readonly template: TemplateChoiceQuery['templates'][number];
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  readonly errors: readonly UserError[];
  readonly onBack: () => void;
  readonly onSubmit: (settings: Readonly<Record<string, string>>) => void;
}

/** The template's figures, which the office makes its own before the estate is created. */
export function Adjust({ template, busy, failure, errors, onBack, onSubmit }: Props) {
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const pending = template.clauses.filter((clause) => clause.pending).length;
  return (
    <div className="stack">
      <p>{t('estate.adjust', { name: template.name, count: template.clauses.length, pending })}</p>
      <SettingTable settings={template.settings} changed={changed} errors={errors} onChange={setChanged} />
      <Errors errors={errors} />
      {failure ? <Failed failure={failure} /> : null}
      <div className="row end">
        <Button onClick={onBack}>{t('common.back')}</Button>
        <Button theme="primary" disabled={busy} onClick={() => onSubmit(changed)}>
          {t('estate.create')}
        </Button>
      </div>
    </div>
  );
}
