import { Button } from '@vaadin/react-components/Button.js';
import { t } from 'Frontend/lib/i18n';

/** Before the form: whoever is in danger rings, and does not write. */
export function RingFirst({ dayAndNight, onSafe }: { dayAndNight: string; onSafe: () => void }) {
  const numbers = [
    ...(dayAndNight ? [{ number: dayAndNight, who: t('ring.office') }] : []),
    { number: '119', who: t('ring.fire') },
    { number: '110', who: t('ring.police') },
    { number: '120', who: t('ring.ambulance') },
  ];
  return (
    <section className="stack" aria-labelledby="danger">
      <h2 id="danger">{t('ring.title')}</h2>
      <p>{t('ring.text')}</p>
      <div className="calls">
        {numbers.map(({ number, who }) => (
          <a key={number} className="call" href={`tel:${number}`}>
            <span>{number}</span>
            <span className="small">{who}</span>
          </a>
        ))}
      </div>
      <Button theme="primary large" onClick={onSafe}>
        {t('ring.safe')}
      </Button>
    </section>
  );
}
