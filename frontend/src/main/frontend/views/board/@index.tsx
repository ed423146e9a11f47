import { Page } from 'Frontend/components/Page';
import { Posts } from 'Frontend/features/board/Posts';
import { Share } from 'Frontend/features/board/Share';
import { t } from 'Frontend/lib/i18n';

/** The estate's noticeboard, as those who live or work here read it. */
export default function Board() {
  return (
    <Page title={t('nav.board')} narrow>
      <div className="stack">
        <Share />
        <Posts />
      </div>
    </Page>
  );
}
