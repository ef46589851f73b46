import { FILE_LIMITS } from '@bidwell/domain/file-kind';
import { isPassing } from '../database/lost-connection.js';
import { NOT_NOW } from '../graphql/not-now.js';
import { Refused } from '../graphql/refusal.js';

/** A refusal on its way through the upload server, which sends `status_code` and `body` as they are. */
export class UploadRefusal extends Error {
  readonly body: string;

  constructor(
    readonly status_code: number,
    code: string,
    message: string,
  ) {
    super(message);
    this.body = JSON.stringify({ code, message });
  }
}

/** Whether a file was asked for that is somebody else's, or nobody's: both sound the same. */
export function noSuchFile(): never {
  throw new UploadRefusal(404, 'NOT_FOUND', 'This file is not there any more. Choose it again.');
}

/** What the upload server itself says no to, in words. */
const IN_WORDS: Record<number, [string, string]> = {
  400: ['BAD_UPLOAD', 'The upload came in a shape that cannot be read. Choose the file again.'],
  404: ['NOT_FOUND', 'This file is not there any more. Choose it again.'],
  409: ['OFFSET', 'Another upload of this file is further on. It goes on from there.'],
  410: ['NOT_FOUND', 'This file is not there any more. Choose it again.'],
  413: [
    'WRONG_LENGTH',
    `More was sent than was announced, or the file is larger than ${FILE_LIMITS.size / 1048576} MB. Choose the file again.`,
  ],
};

/** What is answered to a failed upload. Null: it is a fault, to be logged and hidden. */
export function answerTo(error: unknown): { status_code: number; body: string } | null {
  if (error instanceof UploadRefusal) return error;
  if (error instanceof Refused) {
    const { code, message } = error.refusal;
    return new UploadRefusal(code === 'NOT_FOUND' ? 404 : 422, code, message);
  }
  if (isPassing(error)) return new UploadRefusal(503, 'NOT_NOW', NOT_NOW);
  const status = (error as { status_code?: number } | null)?.status_code ?? 500;
  if (status >= 500) return null;
  const [code, message] = IN_WORDS[status] ?? [
    'BAD_UPLOAD',
    'The upload came in a shape that cannot be read. Choose the file again.',
  ];
  return new UploadRefusal(status, code, message);
}
