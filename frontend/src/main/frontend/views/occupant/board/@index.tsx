import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { Noticeboard } from 'Frontend/graphql/Noticeboard';
import { PostPhotos } from 'Frontend/features/board/PostPhotos';
import { toldOn } from 'Frontend/features/board/toldOn';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { useZone } from 'Frontend/lib/session';

/** What came of others' matters, as posted for those who live here. */
export default function Board() {
  const zone = useZone();
  const posts = usePages(Noticeboard, { first: 25 }, ({ noticeboard }) => noticeboard);
  return (
    <Page title={t('nav.board')} narrow>
      {posts.failure ? <Failed failure={posts.failure} retry={posts.refetch} /> : null}
      {!posts.rows && !posts.failure ? <Waiting /> : null}
      {posts.rows?.length === 0 ? <Empty text={t('board.none')} /> : null}
      <ul className="list">
        {posts.rows?.map(({ id, title, text, place, month: told, quarter, category, publishedAt, photos }) => (
          <li key={id}>
            <article className="panel">
              <h2>{title}</h2>
              <p className="small muted">
                {[category, place, toldOn(told, quarter)].filter((part) => part !== '').join(' · ')}
              </p>
              <p className="words">{text}</p>
              <PostPhotos paths={photos} />
              <p className="small muted">{t('board.posted', { when: dateTime(publishedAt, zone) })}</p>
            </article>
          </li>
        ))}
      </ul>
      {posts.hasMore ? <Button onClick={posts.more}>{t('common.more')}</Button> : null}
    </Page>
  );
}
