import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Waiting } from 'Frontend/components/Waiting';
import { FileStart, type FileStartQuery } from 'Frontend/graphql/FileStart';
import { PlaceOfCode } from 'Frontend/graphql/PlaceOfCode';
import { t, tKnown } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';
import { FileForm } from './_FileForm';
import { RingFirst } from './_RingFirst';

/** An occupant files a matter: danger first, then the form, then the number. */
export default function FileCase() {
  const estateId = useMembership().estateId ?? '';
  const start = useQuery(FileStart, { estateId });
  const [search] = useSearchParams();
  const code = search.get('place') ?? '';
  const scanned = useQuery(PlaceOfCode, code === '' ? undefined : { code });
  const [safe, setSafe] = useState(false);
  const [filed, setFiled] = useState<{ id: string; reference: string }>();
  return (
    <Page title={t('nav.file')} narrow>
      <Loaded of={start}>
        {(data) => {
          const open = data.openChannels.filter((channel) => channel === 'ONLINE' || channel === 'QR');
          if (filed) return <Filed reference={filed.reference} id={filed.id} />;
          if (!safe) return <RingFirst dayAndNight={data.estate?.emergencyPhone ?? ''} onSafe={() => setSafe(true)} />;
          if (scanned.loading) return <Waiting />;
          const coded = open.includes('QR') ? (scanned.data?.placeOfCode?.id ?? '') : '';
          if (!open.includes('ONLINE') && coded === '') return <Closed start={data} />;
          return <FileForm start={data} coded={coded} onFiled={setFiled} />;
        }}
      </Loaded>
    </Page>
  );
}

/** The estate takes nothing in by the app: which ways it does, and its phone. */
function Closed({ start: { openChannels, estate } }: { start: FileStartQuery }) {
  return (
    <p className="notice" role="status">
      {t('file.closed', {
        channels: openChannels.map((channel) => tKnown('channel', channel)).join(t('common.comma')),
        phone: estate?.servicePhone ?? '',
      })}
    </p>
  );
}

function Filed({ id, reference }: { id: string; reference: string }) {
  return (
    <div className="panel stack" role="status">
      <h2>{t('file.done')}</h2>
      <p className="lead">{reference}</p>
      <p>{t('file.next')}</p>
      <Link to={`/occupant/cases/${id}`} className="button">
        {t('file.follow')}
      </Link>
    </div>
  );
}
