import { Button } from '@vaadin/react-components/Button.js';
import { useId, useState } from 'react';
import { failureFrom, type RequestFailure } from 'Frontend/lib/failure';
import { t } from 'Frontend/lib/i18n';
import { upload } from 'Frontend/lib/uploads';
import { Failed } from './Failed';

export interface Photo {
  readonly id: string;
  readonly name: string;
  /** Undefined for what is no picture. */
  readonly preview: string | undefined;
}

const pictures = 'image/jpeg,image/png,image/webp';

/** Takes pictures from camera or gallery and sends each at once; the form then names their ids. */
export function PhotoPicker({
  photos,
  onChange,
  most,
  label,
  papers = false,
}: {
  photos: readonly Photo[];
  onChange: (photos: readonly Photo[]) => void;
  most: number;
  label: string;
  /** Recordings and papers too. */
  papers?: boolean;
}) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  const add = async (files: readonly File[]) => {
    setBusy(true);
    setFailure(undefined);
    const added = [...photos];
    try {
      for (const file of files.slice(0, most - photos.length)) {
        const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
        added.push({ id: await upload(file), name: file.name, preview });
      }
    } catch (cause) {
      setFailure(failureFrom(cause));
    } finally {
      onChange(added);
      setBusy(false);
    }
  };

  return (
    <div className="stack">
      <div className="row">
        <span id={`${id}-label`}>{label}</span>
        <label className="choice photo">
          {t('photo.choose')}
          <input
            type="file"
            aria-labelledby={`${id}-label`}
            // Without HEIC: a phone that takes its pictures so hands them over as JPEG.
            accept={papers ? `${pictures},audio/*,application/pdf` : pictures}
            multiple={most > 1}
            disabled={busy || photos.length >= most}
            onChange={(event) => {
              void add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </label>
      </div>
      {busy ? <span role="status">{t('photo.sending')}</span> : null}
      {failure ? <Failed failure={failure} /> : null}
      {photos.length > 0 ? (
        <div className="thumbs">
          {photos.map((photo) => (
            <figure key={photo.id} className="stack" style={{ margin: 0 }}>
              {photo.preview ? <img src={photo.preview} alt={photo.name} /> : <figcaption>{photo.name}</figcaption>}
              <Button
                theme="small"
                onClick={() => onChange(photos.filter((other) => other.id !== photo.id))}
                aria-label={t('photo.removeNamed', { name: photo.name })}
              >
                {t('common.remove')}
              </Button>
            </figure>
          ))}
        </div>
      ) : null}
    </div>
  );
}
