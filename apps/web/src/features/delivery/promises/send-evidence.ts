import { fileKindOf, nameRefusal } from '@bidwell/domain/file-kind';
import { evidenceSizeRefusal } from '@bidwell/domain/promise-life';

const FAILED = 'The selected file could not be uploaded, try again.';

/** Sends a file that shows what was done. Null once it is kept; else why not, in words. */
export async function sendEvidence(promiseId: string, file: File): Promise<string | null> {
  const why = nameRefusal(file.name) ?? evidenceSizeRefusal(file.name, file.size);
  if (why !== null || fileKindOf(file.name) === null) return why;
  // The type says nothing here: the server looks at the content.
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) };
  try {
    const answer = await fetch(`/api/promise-files/${promiseId}`, { method: 'POST', body: file, headers });
    const { message } = (await answer.json()) as { message?: string };
    return answer.ok ? null : (message ?? FAILED);
  } catch {
    return FAILED;
  }
}
