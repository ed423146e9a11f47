import { whoActs } from './acting';
import { csrfHeader } from './csrf';
import { type FailureKind, RequestFailure } from './failure';
import { currentLanguage } from './i18n';
import { chosenMembership } from './membership';
import type { Operation } from './operation';

interface EngineError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly classification?: string; readonly executionId?: string };
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly EngineError[];
}

/**
 * Runs an operation under the chosen membership and gives its data. At a shared device whoever acts is asked for their name.
 *
 * @throws RequestFailure when there is no connection, no log-in, or the server refuses
 */
export async function execute<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let acting: string | undefined;
  let response = await post(operation, variables, acting, signal);
  let answer = await read<Answer<Result>>(response);
  while (answer.errors?.[0]?.extensions?.code === 'UNNAMED') {
    acting = await whoActs(acting !== undefined);
    if (acting === undefined) throw new RequestFailure('unnamed');
    response = await post(operation, variables, acting, signal);
    answer = await read<Answer<Result>>(response);
  }
  const error = answer.errors?.[0];
  if (error) throw new RequestFailure(kindOf(error), error.extensions?.executionId, error.message);
  if (!answer.data) throw failureOf(response);
  return answer.data;
}

function post<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  acting: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return send('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(acting === undefined ? {} : { 'X-Huiyin-Acting': acting }),
    },
    body: JSON.stringify({ operationName: operation.name, query: operation.text, variables }),
    ...(signal ? { signal } : {}),
  });
}

/** Sends a request of the session: language, membership and CSRF header are added. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const membership = chosenMembership();
  const headers = {
    ...(init.headers as Record<string, string> | undefined),
    ...csrfHeader(),
    'Accept-Language': currentLanguage(),
    ...(membership ? { 'X-Huiyin-Membership': membership } : {}),
  };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin', redirect: 'manual' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestFailure('offline');
  }
  if (response.status === 401 || response.type === 'opaqueredirect') throw new RequestFailure('loggedOut');
  return response;
}

async function read<Body>(response: Response): Promise<Body> {
  if (!response.headers.get('Content-Type')?.includes('json')) throw failureOf(response);
  try {
    return (await response.json()) as Body;
  } catch {
    throw failureOf(response);
  }
}

/** Tells what a response without a usable body means. */
export function failureOf(response: Response): RequestFailure {
  const kinds: Record<number, FailureKind> = {
    403: 'forbidden',
    404: 'notFound',
    413: 'tooMuch',
    415: 'refused',
    429: 'tooMuch',
  };
  return new RequestFailure(kinds[response.status] ?? 'broken', response.headers.get('X-Request-Id') ?? undefined);
}

function kindOf({ extensions }: EngineError): FailureKind {
  switch (extensions?.code ?? extensions?.classification) {
    case 'FORBIDDEN':
      return 'forbidden';
    case 'UNAUTHORIZED':
    case 'UNAUTHENTICATED':
      return 'loggedOut';
    case 'NOT_FOUND':
      return 'notFound';
    case 'CONFLICT':
      return 'conflict';
    case 'BAD_REQUEST':
      return 'refused';
    default:
      return 'broken';
  }
}
