import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import { UnreadMessages } from 'Frontend/graphql/UnreadMessages';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';

const LOOK_AGAIN = 60_000;

/** Leads to one's messages and says how many are new; asks again with each screen and each minute. */
export function MessagesLink() {
  const { pathname } = useLocation();
  const { data, refetch } = useQuery(UnreadMessages, {});
  useEffect(() => {
    refetch();
    const timer = setInterval(refetch, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [refetch, pathname]);
  const unread = data?.unreadMessages ?? 0;
  const count = unread >= 100 ? '99+' : String(unread);
  return (
    <NavLink to="/messages" className="messages">
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
        <path d="M3 6h18v12H3zM3 7l9 7 9-7" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="word">{t('message.title')}</span>
      {unread > 0 ? (
        <span className="badge bad">
          {count}
          <span className="hidden-visually">{t('message.unread')}</span>
        </span>
      ) : null}
    </NavLink>
  );
}
