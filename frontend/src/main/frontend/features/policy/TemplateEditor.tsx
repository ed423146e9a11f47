import { Button } from '@vaadin/react-components/Button.js';
import { useRef, useState } from 'react';
import { Failed } from 'Frontend/components/Failed';
import { Form } from 'Frontend/components/form/Form';
import { givenText, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { toast } from 'Frontend/components/toast';
import { Waiting } from 'Frontend/components/Waiting';
import { ClausesOnOffer } from 'Frontend/graphql/ClausesOnOffer';
import { TemplateCheck } from 'Frontend/graphql/TemplateCheck';
import { TemplateSave } from 'Frontend/graphql/TemplateSave';
import { TemplateText } from 'Frontend/graphql/TemplateText';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import { CheckedTemplate } from './CheckedTemplate';
import { offsetOf } from './places';

/** A procedure as text: begun from another, checked with place and reason, kept as a new version. */
export function TemplateEditor() {
  const offer = useQuery(ClausesOnOffer, {});
  const [from, setFrom] = useState('');
  const source = useQuery(TemplateText, from ? { id: from } : undefined);
  const [written, setText] = useState<string>();
  const [asked, setAsked] = useState('');
  const check = useQuery(TemplateCheck, asked ? { text: asked } : undefined);
  const save = useAct(TemplateSave);
  const area = useRef<HTMLTextAreaElement>(null);

  const text = written ?? source.data?.templateText ?? '';
  const begin = (id: string) => {
    setFrom(id);
    setText(undefined);
  };

  const goTo = (line: number, column: number) => {
    const offset = offsetOf(text, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset);
  };
  const submit = async (values: Values) => {
    const saved = (
      await save.run((idempotencyKey) => ({ input: { text, reason: givenText(values, 'reason'), idempotencyKey } }))
    )?.templateSave;
    if (!saved) return;
    if (!saved.template) {
      setAsked(text);
      return;
    }
    toast(t('policy.editor.saved', { name: saved.template.name, version: saved.template.version }));
    offer.refetch();
  };

  const checked = asked === text ? check.data?.templateCheck : undefined;
  return (
    <div className="stack">
      <p>{t('policy.editor.text')}</p>
      <Loaded of={offer}>
        {({ templates }) => (
          <label className="native">
            {t('policy.editor.from')}
            <select value={from} onChange={(event) => begin(event.target.value)}>
              <option value="">{t('policy.choose')}</option>
              {templates.map(({ id, name, own }) => (
                <option key={id} value={id}>
                  {own ? `${name} (${t('policy.own')})` : name}
                </option>
              ))}
            </select>
          </label>
        )}
      </Loaded>
      <label className="native">
        {t('policy.editor.yaml')}
        <textarea
          ref={area}
          className="code"
          rows={24}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="row">
        <Button disabled={text.trim() === ''} onClick={() => setAsked(text)}>
          {t('policy.editor.check')}
        </Button>
      </div>
      {check.loading ? <Waiting /> : null}
      {check.failure ? <Failed failure={check.failure} retry={check.refetch} /> : null}
      {checked ? <CheckedTemplate checked={checked} onGo={goTo} /> : null}
      {checked?.problems.length === 0 ? (
        <Form
          fields={[{ kind: 'text', name: 'reason', label: t('policy.reason'), required: true }]}
          submitLabel={t('policy.editor.save')}
          busy={save.busy}
          failure={save.failure}
          errors={[]}
          onSubmit={(values) => void submit(values)}
        />
      ) : null}
    </div>
  );
}
