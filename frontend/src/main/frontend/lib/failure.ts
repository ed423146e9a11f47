/** Why a request brought nothing; the user is told by a text of its own for each. */
export type FailureKind =
  'offline' | 'loggedOut' | 'forbidden' | 'notFound' | 'conflict' | 'tooMuch' | 'refused' | 'unnamed' | 'broken';

/** A request that failed as a whole; what a user can mend in a form comes as user errors instead. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;
  /** The id that the server's log has too. */
  readonly reference: string | undefined;

  constructor(kind: FailureKind, reference?: string, message?: string) {
    super(message ?? kind);
    this.name = 'RequestFailure';
    this.kind = kind;
    this.reference = reference;
  }
}

/** Sees a failure in anything thrown. */
export function failureFrom(cause: unknown): RequestFailure {
  if (cause instanceof RequestFailure) return cause;
  return new RequestFailure('broken', undefined, cause instanceof Error ? cause.message : undefined);
}
