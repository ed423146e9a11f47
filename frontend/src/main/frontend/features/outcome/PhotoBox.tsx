import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { fileAddress } from 'Frontend/lib/files';
import { t } from 'Frontend/lib/i18n';

interface Props {
  readonly path: string;
  readonly number: number;
  /** Whether it shows a home; undefined where it is not chosen. */
  readonly ownHome: boolean | undefined;
  readonly onChoose: (ownHome: boolean | undefined) => void;
}

/** A photo of the case to choose; taken for one of a home until somebody says otherwise. */
export function PhotoBox({ path, number, ownHome, onChoose }: Props) {
  const chosen = ownHome !== undefined;
  return (
    <div className="row">
      <img className="thumb" src={fileAddress(path)} alt={t('attachment.photo', { number })} loading="lazy" />
      <Checkbox
        label={t('outcomePhoto.choose', { number })}
        checked={chosen}
        onCheckedChanged={({ detail: { value } }) => {
          if (value !== chosen) onChoose(value ? true : undefined);
        }}
      />
      {chosen ? (
        <Checkbox
          label={t('outcomePhoto.ownHome', { number })}
          checked={ownHome}
          onCheckedChanged={({ detail: { value } }) => {
            if (value !== ownHome) onChoose(value);
          }}
        />
      ) : null}
    </div>
  );
}
