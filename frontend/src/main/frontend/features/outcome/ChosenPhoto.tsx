import { Badge } from 'Frontend/components/Badge';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { fileAddress } from 'Frontend/lib/files';
import { t } from 'Frontend/lib/i18n';

/** A photo that was chosen, and whether the complainant's word is there where it is needed. */
export function ChosenPhoto({ photo, number }: { photo: OutcomePartsFragment['photos'][number]; number: number }) {
  const { path, ownHome, consent } = photo;
  const given = consent === 'GIVEN';
  return (
    <div className="row">
      <img className="thumb" src={fileAddress(path)} alt={t('attachment.photo', { number })} loading="lazy" />
      {ownHome ? (
        <Badge tone={given ? 'ok' : 'warn'}>
          {t(given ? 'outcomePhoto.given' : consent === 'REFUSED' ? 'outcomePhoto.refused' : 'outcomePhoto.noWord')}
        </Badge>
      ) : (
        <Badge tone="plain">{t('outcomePhoto.common')}</Badge>
      )}
    </div>
  );
}
