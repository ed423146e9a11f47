import { fileAddress } from 'Frontend/lib/files';
import { t } from 'Frontend/lib/i18n';

interface Item {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
}

/** Photos as thumbnails, other papers as links. */
export function Attachments({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <div className="thumbs">
      {items.map(({ id, path, mediaType }, index) => (
        <a key={id} href={fileAddress(path)} target="_blank" rel="noreferrer">
          {mediaType.startsWith('image/') ? (
            <img src={fileAddress(path)} alt={t('attachment.photo', { number: index + 1 })} loading="lazy" />
          ) : (
            t('attachment.paper', { number: index + 1 })
          )}
        </a>
      ))}
    </div>
  );
}
