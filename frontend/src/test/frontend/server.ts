import { vi } from 'vitest';
import { texts } from './texts';

/** What an operation answers: its data, or `{ errors }`; a function sees the variables. */
type Answer = object | ((variables: Record<string, unknown>) => object);
type Answers = Readonly<Record<string, Answer>>;

export interface Call {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

/** Stands in for the network: answers each operation by its name and keeps what was asked. */
export function serve(answers: Answers): readonly Call[] {
  const calls: Call[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.searchParams.get('v-r') === 'i18n') {
      return Promise.resolve(json(texts[url.searchParams.get('langtag') as keyof typeof texts]));
    }
    if (url.pathname === '/api/uploads') return Promise.resolve(json({ id: `upload-${String(calls.length)}` }));
    const { operationName, variables } = JSON.parse(init?.body as string) as {
      operationName: string;
      variables: Record<string, unknown>;
    };
    calls.push({ operation: operationName, variables });
    const answer = answers[operationName];
    if (!answer) return Promise.reject(new Error(`The test has no answer for ${operationName}.`));
    const body: object = isFunction(answer) ? answer(variables) : answer;
    return Promise.resolve(json('errors' in body ? body : { data: body }));
  });
  return calls;
}

function isFunction(answer: Answer): answer is (variables: Record<string, unknown>) => object {
  return typeof answer === 'function';
}

function json(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
}
