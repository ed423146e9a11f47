import { type ReactNode, useEffect } from 'react';
import { t } from 'Frontend/lib/i18n';

/** A screen: its heading, which is the window's title too, its actions, its content. */
export function Page({
  title,
  actions,
  narrow,
  children,
}: {
  title: string;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title]);
  return (
    <div className={narrow ? 'page narrow' : 'page'}>
      <div className="head">
        <h1>{title}</h1>
        {actions ? <div className="row">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
