import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';

/** A few counts side by side, each with its word. */
export function Counts({ counts }: { counts: Readonly<Record<string, number>> }) {
  return (
    <dl className="facts">
      {Object.entries(counts).map(([name, count]) => (
        <Count key={name} name={t(`import.count.${name}`)} count={count} />
      ))}
    </dl>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <strong>{number(count)}</strong>
      </dd>
    </>
  );
}
