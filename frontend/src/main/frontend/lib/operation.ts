/** A checked GraphQL operation: its text, and what goes in and comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Carries the types only; never set. */
  readonly types?: (variables: Variables) => Result;
}

/** Makes an operation; called by generated files only. */
export function operation<Result, Variables>(
  name: string,
  kind: 'query' | 'mutation',
  text: string,
): Operation<Result, Variables> {
  return { name, kind, text };
}
