import { Button } from '@vaadin/react-components/Button.js';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'Frontend/components/form/Form';
import { type Field, idsOf, textOf, type Values } from 'Frontend/components/form/fields';
import { toast } from 'Frontend/components/toast';
import { instantOf } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useAct } from 'Frontend/lib/query';
import { isConflict, type UserError } from 'Frontend/lib/userErrors';
import { type Act, type Scene, titleKey } from './acts/act';

/** Staff may add photos to any act, and say that it happened earlier than it is entered. */
const trailing = (): readonly Field[] => [
  { kind: 'photos', name: 'attachments', label: t('field.papers'), most: 6, papers: true },
  { kind: 'yes', name: 'earlier', label: t('field.earlier'), rare: true },
  {
    kind: 'instant',
    name: 'happenedAt',
    label: t('field.happenedAt'),
    required: true,
    rare: true,
    when: ({ earlier }) => earlier === true,
  },
  {
    kind: 'line',
    name: 'lateReason',
    label: t('field.lateReason'),
    hint: t('field.lateReasonHint'),
    rare: true,
    when: ({ earlier }) => earlier === true,
  },
];

interface Props {
  readonly act: Act;
  readonly scene: Scene;
  readonly onDone: () => void;
  /** Somebody else was faster: what they did is to be seen, what was typed here stays. */
  readonly onStale: () => void;
  readonly onCancel: () => void;
}

/** Asks what an act needs and does it. */
export function ActForm({ act, scene, onDone, onStale, onCancel }: Props) {
  const { run, busy, failure } = useAct(act.operation);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const place = useRef<HTMLElement>(null);
  const { file, zone, own } = scene;
  const title = t(titleKey(act, own));
  const photosOnly = own ? trailing().slice(0, 1) : trailing();

  useEffect(() => place.current?.focus(), []);

  const submit = async (values: Values) => {
    const attachments = idsOf(values, 'attachments');
    const result = await run((idempotencyKey) => ({
      input: {
        caseId: file.id,
        version: file.version,
        ...act.input(values, scene),
        ...(attachments.length > 0 ? { attachments } : {}),
        ...(values['earlier'] === true
          ? {
              happenedAt: instantOf(textOf(values, 'happenedAt') ?? '', zone),
              lateReason: textOf(values, 'lateReason'),
            }
          : {}),
        idempotencyKey,
      },
    }));
    const payload = result && Object.values(result)[0];
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length === 0) toast(t(`act.${act.operation.name}.done`));
    if (payload.errors.length === 0) onDone();
    else if (isConflict(payload.errors)) onStale();
  };

  return (
    <section className="stack" aria-label={title} ref={place} tabIndex={-1}>
      <h3>{title}</h3>
      <Form
        fields={[...act.fields(scene), ...photosOnly]}
        initial={act.initial(scene)}
        submitLabel={title}
        grave={act.grave}
        busy={busy}
        failure={failure}
        errors={errors}
        onSubmit={(values) => void submit(values)}
      >
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Form>
    </section>
  );
}
