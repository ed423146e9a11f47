import { Button } from '@vaadin/react-components/Button.js';
import { Empty } from 'Frontend/components/Empty';
import { Failed } from 'Frontend/components/Failed';
import { Waiting } from 'Frontend/components/Waiting';
import { BoardPosts } from 'Frontend/graphql/BoardPosts';
import { dateTime, month } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { usePages } from 'Frontend/lib/pages';
import { useZone } from 'Frontend/lib/session';

/** What came of others' matters: the posted text and nothing else, the newest first. */
export function Posts() {
  const zone = useZone();
  const posts = usePages(BoardPosts, { first: 25 }, ({ noticeboard }) => noticeboard);
  if (posts.failure) return <Failed failure={posts.failure} retry={posts.refetch} />;
  if (!posts.rows) return <Waiting />;
  if (posts.rows.length === 0) return <Empty text={t('board.none')} />;
  return (
    <div className="stack">
      <ul className="list">
        {posts.rows.map(({ id, title, text, place, month: told, category, readableBy, publishedAt }) => (
          <li key={id}>
            <article className="panel">
              <h2>{title}</h2>
              <p className="small muted">
                {[category === title ? '' : category, place, month(told)].filter((part) => part !== '').join(' · ')}
              </p>
              <p className="words">{text}</p>
              <p className="small muted">
                {[t('board.posted', { when: dateTime(publishedAt, zone) }), t(`readers.${readableBy}`)].join(' · ')}
              </p>
            </article>
          </li>
        ))}
      </ul>
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
