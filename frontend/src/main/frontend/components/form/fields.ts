/** One of several answers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  /** Name in the input of the act; errors come back under it. */
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
  /** Seldom needed: folded away under "more". */
  readonly rare?: boolean;
  /** Shown only while this holds for the values entered so far. */
  readonly when?: (values: Values) => boolean;
}

/** What a form asks. */
export type Field =
  | (Named & { readonly kind: 'line'; readonly inputMode?: 'tel' | 'email' | 'numeric' })
  | (Named & { readonly kind: 'secret' })
  | (Named & { readonly kind: 'text'; readonly longest?: number })
  | (Named & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Named & { readonly kind: 'search'; readonly options: readonly Option[] })
  | (Named & { readonly kind: 'pick'; readonly options: readonly Option[] })
  | (Named & { readonly kind: 'yes' })
  | (Named & { readonly kind: 'instant' })
  | (Named & { readonly kind: 'day' })
  | (Named & { readonly kind: 'number'; readonly least: number; readonly most: number })
  | (Named & { readonly kind: 'photos'; readonly most: number; readonly papers?: boolean });

/** What was entered, by the name of the field; photos as the ids of what was sent. */
export type Values = Readonly<Record<string, Value>>;
export type Value = string | boolean | readonly string[];

/** The text entered, or undefined where there is none: an absent input differs from an empty one. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A text that the form has made sure of. */
export function givenText(values: Values, name: string): string {
  return textOf(values, name) ?? '';
}

/** One of the options, of which the form has made sure. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller's input says which names there are
export function chosen<Choice extends string>(values: Values, name: string): Choice {
  return givenText(values, name) as Choice;
}

/** One of the options, or undefined. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
export function maybeChosen<Choice extends string>(values: Values, name: string): Choice | undefined {
  return textOf(values, name) as Choice | undefined;
}

/** Whether the box is ticked. */
export function ticked(values: Values, name: string): boolean {
  return values[name] === true;
}

/** The ids of the photos sent. */
export function idsOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The number entered, or undefined. */
export function numberOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name);
  return text === undefined ? undefined : Number(text);
}
