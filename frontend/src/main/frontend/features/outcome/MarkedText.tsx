import type { ReactNode } from 'react';
import type { OutcomePartsFragment } from 'Frontend/graphql/OutcomeParts';
import { t } from 'Frontend/lib/i18n';

type Mark = OutcomePartsFragment['marks'][number];

/** The text with its open marks set off; settled ones are plain words again. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const unsettled = marks.filter(({ open }) => open).sort((one, other) => one.start - other.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of unsettled) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start));
    parts.push(
      <mark key={mark.id} className="finding open" title={t(`markKind.${mark.kind}`)}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <p className="words">{parts}</p>;
}
