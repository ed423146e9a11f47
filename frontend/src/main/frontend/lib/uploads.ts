import { failureOf, send } from './client';
import { RequestFailure } from './failure';

/** Pictures above this many bytes are made smaller before they are sent. */
const shrinkAbove = 1_500_000;
const longestSide = 2000;

/** Sends one file and gives its id, to be named in the act that follows. */
export async function upload(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', await smaller(file), file.name);
  const response = await send('/api/uploads', { method: 'POST', body });
  const answer = response.headers.get('Content-Type')?.includes('json')
    ? ((await response.json()) as { id?: string; message?: string })
    : {};
  if (!response.ok)
    throw answer.message ? new RequestFailure('refused', undefined, answer.message) : failureOf(response);
  if (!answer.id) throw new RequestFailure('broken');
  return answer.id;
}

/** A phone's picture in a size that goes through a weak network; other files as they are. */
async function smaller(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= shrinkAbove) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  } catch {
    return file;
  }
}
