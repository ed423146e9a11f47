import { Button } from '@vaadin/react-components/Button.js';
import { useEffect, useRef } from 'react';
import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';

/** A one-time code as the server gave it: it cannot be shown again. */
export interface OneTimeCode {
  readonly code: string | null;
  readonly link: string | null;
  readonly qrPath: string | null;
  readonly qrSize: number | null;
  readonly expiresAt: string | null;
}

interface Props {
  readonly name: string;
  /** Where the person lives, so that printed codes are not mixed up. */
  readonly place?: string;
  readonly code: OneTimeCode;
  readonly onClose: () => void;
}

/** The code to hand over to one person, as letters and as a QR. */
export function CodeCard({ name, place: unit, code: { code, link, qrPath, qrSize, expiresAt }, onClose }: Props) {
  const zone = useZone();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="panel stack code" aria-labelledby="code" ref={place} tabIndex={-1}>
      <h3 id="code">{t('code.title', { name })}</h3>
      <div className="row top">
        {qrPath && qrSize ? (
          <svg viewBox={`0 0 ${qrSize} ${qrSize}`} className="qr" role="img" aria-label={t('code.qr')}>
            <path d={qrPath} />
          </svg>
        ) : null}
        <div className="stack grow">
          {unit ? <strong>{unit}</strong> : null}
          <p className="small">{t('code.how')}</p>
          {code ? <output className="letters">{code}</output> : null}
          {link ? <span className="small">{link}</span> : null}
          <p className="small muted">{t('code.once', { until: dateTime(expiresAt, zone) })}</p>
        </div>
      </div>
      <div className="row end">
        <Button onClick={() => window.print()}>{t('code.print')}</Button>
        <Button theme="primary" onClick={onClose}>
          {t('code.done')}
        </Button>
      </div>
    </section>
  );
}
