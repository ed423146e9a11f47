import { Page } from 'Frontend/components/Page';
import { TemplateEditor } from 'Frontend/features/policy/TemplateEditor';
import { t } from 'Frontend/lib/i18n';

/** The company writes its own procedure, or changes a copy of one. */
export default function Templates() {
  return (
    <Page title={t('policy.templates')}>
      <TemplateEditor />
    </Page>
  );
}
