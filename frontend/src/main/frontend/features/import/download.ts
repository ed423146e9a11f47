import { failureOf, send } from 'Frontend/lib/client';

/** Fetches a file under the chosen membership and hands it to the browser: a plain link could not name it. */
export async function download(path: string, name: string): Promise<void> {
  const response = await send(path, { method: 'GET' });
  if (!response.ok) throw failureOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The name of the file of refused rows: it says of which sheet. */
export function refusedName(fileName: string): string {
  return `${fileName.replace(/\.\w+$/, '')}-refused.csv`;
}
