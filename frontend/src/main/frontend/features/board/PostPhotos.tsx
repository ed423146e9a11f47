import { fileAddress } from 'Frontend/lib/files';
import { t } from 'Frontend/lib/i18n';

/** The photos that hang with a post. */
export function PostPhotos({ paths }: { paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <div className="thumbs">
      {paths.map((path, index) => (
        <a key={path} href={fileAddress(path)} target="_blank" rel="noreferrer">
          <img src={fileAddress(path)} alt={t('attachment.photo', { number: index + 1 })} loading="lazy" />
        </a>
      ))}
    </div>
  );
}
