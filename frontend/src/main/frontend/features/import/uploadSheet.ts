import { failureOf, send } from 'Frontend/lib/client';
import { RequestFailure } from 'Frontend/lib/failure';

/** Sends a spreadsheet and gives its id; nothing is taken in by it yet. */
export async function uploadSheet(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await send('/api/imports', { method: 'POST', body });
  const answer = response.headers.get('Content-Type')?.includes('json')
    ? ((await response.json()) as { id?: string; message?: string })
    : {};
  if (!response.ok)
    throw answer.message ? new RequestFailure('refused', undefined, answer.message) : failureOf(response);
  if (!answer.id) throw new RequestFailure('broken');
  return answer.id;
}
