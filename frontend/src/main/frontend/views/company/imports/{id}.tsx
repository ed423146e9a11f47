import { Link, useParams } from 'react-router';
import { Page } from 'Frontend/components/Page';
import { ImportCourse } from 'Frontend/features/import/ImportCourse';
import { t } from 'Frontend/lib/i18n';

/** One import, at the step where it stands. */
export default function OneImport() {
  const { id = '' } = useParams();
  return (
    <Page title={t('import.one')} actions={<Link to="/company/imports">{t('import.all')}</Link>}>
      <div className="panel">
        <ImportCourse
          key={id}
          id={id}
          next={
            <Link to="/company/imports" className="button">
              {t('import.new')}
            </Link>
          }
        />
      </div>
    </Page>
  );
}
