import type { FieldProblem } from '../../ui/field-problem';

export const LIMIT = 25 * 1024 * 1024;

export type Uploaded = { id: string } | { problem: FieldProblem };

/** Sends a file as it is and gives the id it can be read by, or why it was not taken. */
export async function upload(file: File): Promise<Uploaded> {
  if (file.size === 0) return refused('The selected file is empty. Choose another one.');
  if (file.size >= LIMIT) return refused('The selected file must be smaller than 25 MB.');
  const headers = { 'content-type': typeOf(file.name), 'x-file-name': encodeURIComponent(file.name) };
  try {
    const answer = await fetch('/api/imports', { method: 'POST', body: file, headers });
    const { id, message } = (await answer.json()) as { id?: string; message?: string };
    return answer.ok && id !== undefined ? { id } : refused(message ?? FAILED);
  } catch {
    return refused(FAILED);
  }
}

const FAILED = 'The selected file could not be uploaded, try again.';

function refused(message: string): Uploaded {
  return { problem: { field: 'file', message } };
}

/** What the file is, its first bytes say to the server; this only opens the door. */
function typeOf(name: string): string {
  return /\.(csv|txt)$/i.test(name) ? 'text/csv' : 'application/octet-stream';
}
