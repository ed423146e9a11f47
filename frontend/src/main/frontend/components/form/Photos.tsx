import { useState } from 'react';
import { type Photo, PhotoPicker } from 'Frontend/components/PhotoPicker';

/** Photos as a field: keeps the previews and hands on the ids. */
export function Photos({
  label,
  most,
  papers,
  error,
  onChange,
}: {
  label: string;
  most: number;
  papers: boolean;
  error: string | undefined;
  onChange: (ids: readonly string[]) => void;
}) {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  return (
    <div>
      <PhotoPicker
        label={label}
        most={most}
        papers={papers}
        photos={photos}
        onChange={(next) => {
          setPhotos(next);
          onChange(next.map(({ id }) => id));
        }}
      />
      {error ? (
        <p role="alert" className="small text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
