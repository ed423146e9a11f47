import { Button } from '@vaadin/react-components/Button.js';
import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { TextArea } from '@vaadin/react-components/TextArea.js';
import { useState } from 'react';
import { Errors } from 'Frontend/components/Errors';
import { Failed } from 'Frontend/components/Failed';
import { NativeInput } from 'Frontend/components/form/NativeInput';
import { PhotoPicker } from 'Frontend/components/PhotoPicker';
import { CaseReceive } from 'Frontend/graphql/CaseReceive';
import type { FileStartQuery } from 'Frontend/graphql/FileStart';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { useZone } from 'Frontend/lib/session';
import { errorOf, otherErrors, type UserError } from 'Frontend/lib/userErrors';
import { type Draft, draftInput, emptyDraft } from './_draft';
import { KindChoice } from './_KindChoice';
import { Place } from './_Place';
import { Tiles } from './_Tiles';

interface Props {
  readonly start: FileStartQuery;
  /** The common place whose code was scanned, or empty. */
  readonly coded: string;
  readonly onFiled: (filed: { id: string; reference: string }) => void;
}

/** The form itself: what, in words, two photos, where. What was entered stays when sending fails. */
export function FileForm({ start, coded, onFiled }: Props) {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(start, coded));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [tried, setTried] = useState(false);
  const zone = useZone();
  const receive = useAct(CaseReceive);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const tile = start.categoryTiles.find(({ id }) => id === draft.tile);
  const booking = draft.kind === 'BOOKING';
  const complete = (booking || draft.tile !== '') && draft.description.trim() !== '';

  const submit = async () => {
    setTried(true);
    if (!complete) return;
    const result = (await receive.run((key) => ({ input: draftInput(draft, start.categoryTiles, zone, key) })))
      ?.caseReceive;
    if (!result) return;
    setErrors(result.errors);
    if (result.case) onFiled(result.case);
  };

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <KindChoice value={draft.kind} onChange={(kind) => set({ kind })} />
      {booking ? (
        <NativeInput
          field={{ kind: 'instant', name: 'wish', label: t('file.wish') }}
          value={draft.wish}
          error={errorOf(errors, 'appointmentAt')}
          onChange={(wish) => set({ wish })}
        />
      ) : (
        <Tiles tiles={start.categoryTiles} value={draft.tile} onChange={(id) => set({ tile: id })} />
      )}
      {tried && !booking && draft.tile === '' ? (
        <p role="alert" className="text-bad">
          {t('file.chooseTile')}
        </p>
      ) : null}
      {tile?.call && !booking ? (
        <p className="notice bad">{t('file.callFirst', { number: start.estate?.emergencyPhone ?? '' })}</p>
      ) : null}
      <TextArea
        label={t('file.words')}
        helperText={t('file.wordsHint')}
        minRows={4}
        maxlength={2000}
        required
        manualValidation
        value={draft.description}
        invalid={(tried && draft.description.trim() === '') || errorOf(errors, 'description') !== undefined}
        errorMessage={errorOf(errors, 'description') ?? t('form.missing')}
        onValueChanged={({ detail }) => set({ description: detail.value })}
      />
      {draft.kind === 'COMPLAINT' ? (
        <Checkbox
          label={t('file.companyAlone')}
          helperText={t('file.companyAloneHint')}
          checked={draft.companyAlone}
          onCheckedChanged={({ detail }) => {
            if (detail.value !== draft.companyAlone) set({ companyAlone: detail.value });
          }}
        />
      ) : null}
      <PhotoPicker label={t('file.photos')} most={2} photos={draft.photos} onChange={(photos) => set({ photos })} />
      <Place
        units={start.myUnits}
        places={start.commonPlaces}
        value={draft.place}
        words={draft.placeWords}
        onChange={(place) => set({ place })}
        onWords={(placeWords) => set({ placeWords })}
      />
      <Errors errors={otherErrors(errors, ['description'])} />
      {receive.failure ? <Failed failure={receive.failure} /> : null}
      <Button theme="primary large" disabled={receive.busy} onClick={() => void submit()}>
        {receive.busy ? t('form.sending') : t('file.submit')}
      </Button>
    </form>
  );
}
