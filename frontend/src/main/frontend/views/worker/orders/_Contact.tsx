import type { PartyPartsFragment } from 'Frontend/graphql/PartyParts';
import { t } from 'Frontend/lib/i18n';

/** Whom to ring before coming, where that was agreed; one tap rings. Without it the desk asks. */
export function Contact({ party }: { party: PartyPartsFragment | null }) {
  if (!party) return <p className="muted">{t('order.noContact')}</p>;
  const { name, phone, wishedHours, wishedMeans } = party;
  const wishes = [wishedMeans, wishedHours].filter((wish) => wish !== '').join(' · ');
  return (
    <section className="panel stack" aria-labelledby="contact">
      <h2 id="contact">{t('order.contact')}</h2>
      {wishes ? <p className="muted">{wishes}</p> : null}
      {phone ? (
        <a className="button" href={`tel:${phone}`}>
          {t('order.ring', { name, phone })}
        </a>
      ) : (
        <p>{name}</p>
      )}
    </section>
  );
}
