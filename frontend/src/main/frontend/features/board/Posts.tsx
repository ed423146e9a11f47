import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { BoardPosts } from 'Frontend/graphql/BoardPosts';
import { useState } from 'react';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { useZone } from 'Frontend/lib/session';
import { PostPhotos } from './PostPhotos';
import { toldOn } from './toldOn';

/** What came of others' matters: the posted text and nothing else, the newest first. */
export function Posts() {
  const zone = useZone();
  const [archived, setArchived] = useState(false);
  const posts = usePages(BoardPosts, { archived, first: 25 }, ({ noticeboard }) => noticeboard);
  if (posts.failure) return <Failed failure={posts.failure} retry={posts.refetch} />;
  if (!posts.rows) return <Waiting />;
  return (
    <div className="stack">
      {posts.rows.length === 0 ? <Empty text={t(archived ? 'board.archiveNone' : 'board.none')} /> : null}
      <ul className="list">
        {posts.rows.map(
          ({ id, title, text, place, month: told, quarter, category, readableBy, publishedAt, photos }) => (
            <li key={id}>
              <article className="panel">
                <h2>{title}</h2>
                <p className="small muted">
                  {[category === title ? '' : category, place, toldOn(told, quarter)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
                <p className="words">{text}</p>
                <PostPhotos paths={photos} />
                <p className="small muted">
                  {[t('board.posted', { when: dateTime(publishedAt, zone) }), t(`readers.${readableBy}`)].join(' · ')}
                </p>
              </article>
            </li>
          ),
        )}
      </ul>
      <div>
        <Button aria-pressed={archived} onClick={() => setArchived(!archived)}>
          {t(archived ? 'board.hanging' : 'board.archive')}
        </Button>
      </div>
      {posts.hasMore ? (
        <div>
          <Button disabled={posts.loading} onClick={posts.more}>
            {t('common.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
