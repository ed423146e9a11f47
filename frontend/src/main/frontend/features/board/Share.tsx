import { Loaded } from 'Frontend/components/Loaded';
import { ShareOfPosts } from 'Frontend/graphql/ShareOfPosts';
import { number, percent } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

/** How many of the closed cases were posted, and the page that anybody may open; small groups stay hidden. */
export function Share() {
  const query = useQuery(ShareOfPosts, {});
  return (
    <Loaded of={query}>
      {({ noticeboardShare: { closed, posted, publicPath } }) => (
        <div className="row">
          <span className="grow">
            {closed === null
              ? t('board.shareHidden')
              : t('board.share', {
                  closed: number(closed),
                  posted: posted === null ? '–' : number(posted),
                  share: posted === null || closed === 0 ? '–' : percent(posted / closed),
                })}
          </span>
          {publicPath ? <a href={publicPath}>{t('board.public')}</a> : null}
        </div>
      )}
    </Loaded>
  );
}
