import { dateTime } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useZone } from 'Frontend/lib/session';
import type { CaseFile } from './acts/act';

/** What will be done of a booked service, when, for how much, by whom, and whether the customer said yes. */
export function BookingPanel({ file, own = false }: { file: CaseFile; own?: boolean }) {
  const zone = useZone();
  if (file.kind !== 'BOOKING') return null;
  const price = file.bookingPrice === null ? t('booking.free') : t('booking.price', { price: file.bookingPrice });
  return (
    <section className="panel" aria-labelledby="booking">
      <h2 id="booking">{t('booking.title')}</h2>
      {file.bookingService ? <p className="words">{file.bookingService}</p> : null}
      <dl className="facts">
        {file.appointmentAt ? <Line name="appointmentAt">{dateTime(file.appointmentAt, zone)}</Line> : null}
        {file.bookingStartsAt ? <Line name="bookingStartsAt">{dateTime(file.bookingStartsAt, zone)}</Line> : null}
        {file.bookingCheckedAt ? <Line name="bookingPrice">{price}</Line> : null}
        {file.bookingConfirmedAt ? (
          <Line name="bookingConfirmedAt">{dateTime(file.bookingConfirmedAt, zone)}</Line>
        ) : null}
        {file.provider ? <Line name="provider">{file.provider}</Line> : null}
      </dl>
      {own && file.open ? <p className="notice">{t(hint(file))}</p> : null}
    </section>
  );
}

function hint({ bookingCheckedAt, bookingConfirmedAt }: CaseFile) {
  if (bookingConfirmedAt) return 'booking.confirmed';
  return bookingCheckedAt ? 'booking.waits' : 'booking.checking';
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{t(`fact.${name}`)}</dt>
      <dd className="words">{children}</dd>
    </>
  );
}
