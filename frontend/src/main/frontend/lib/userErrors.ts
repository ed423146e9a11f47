/** What a person can mend: a text in their language, and the field that it is about. */
export interface UserError {
  readonly message: string;
  readonly path?: readonly string[] | null;
  readonly code?: string | null;
  readonly __typename?: string;
}

/** The text for one field; a path may begin with `input`. */
export function errorOf(errors: readonly UserError[], field: string): string | undefined {
  return errors.find((error) => fieldOf(error) === field)?.message;
}

/** The texts that belong to none of the fields shown. */
export function otherErrors(errors: readonly UserError[], shown: readonly string[]): readonly UserError[] {
  return errors.filter((error) => !shown.includes(fieldOf(error)));
}

/** Whether somebody else was faster: the screen then shows the newest state. */
export function isConflict(errors: readonly UserError[]): boolean {
  return errors.some(({ __typename }) => __typename === 'ConflictError');
}

function fieldOf({ path }: UserError): string {
  const steps = path ?? [];
  return (steps[0] === 'input' ? steps.slice(1) : steps).join('.');
}
