import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SHUT_FILE_WORDS, SHUT_WORDS } from '@bidwell/domain/drop-box';
import type pg from 'pg';
import { BrokenSeal } from '../proposals/sealing/cipher.js';
import type { KeyService } from './key-service.js';
import { causeOf, log } from './log.js';
import { ownText, receiptFor } from './record/receipt-routes.js';
import type { RecordKeeper } from './record/record-keeper.js';
import { readOwnOffer } from './own-proposal.js';
import { releaseOpening } from './release/release-opening.js';
import { waitsForRelease } from './release/released.js';
import { sendFile } from './send-file.js';
import { isRowId } from '../platform/row-id.js';

const LONGEST_BODY = 4 * 1024;

/** What the opener works with. */
export interface Holdings {
  pool: pg.Pool;
  keys: KeyService;
  token: string;
  keysFolder: string;
  record: RecordKeeper;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** What the opener answers to the web process of the same installation, which shows its token. Nobody else gets in. */
export function createOpenerServer(holdings: Holdings): Server {
  return createServer((request, response) => {
    void answer(request, response, holdings)
      .catch((error: unknown): Answer => {
        log('warning', 'A request to the opener failed.', { path: request.url, cause: causeOf(error) });
        return { status: 503, body: { message: 'The opener cannot answer at the moment. Try again.' } };
      })
      .then((answered) => (answered === 'sent' ? undefined : send(response, answered)));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pool, keys, token, keysFolder, record }: Holdings,
): Promise<Answer | 'sent'> {
  const route = `${request.method} ${request.url}`;
  if (route === 'GET /livez') return { status: 200, body: { isAlive: true } };
  if (route === 'GET /readyz') return readiness(pool, keys);
  if (!isAllowed(request, token)) return { status: 401, body: { message: 'Show the token of this installation.' } };
  if (route === 'GET /public-keys')
    return { status: 200, body: { ...(await publicKeys(keys)), record: record.verifierKey } };
  if (route === 'POST /own-proposal') return ownProposal(await bodyOf(request), pool, keys);
  if (route === 'POST /receipt') return receiptFor(await bodyOf(request), record);
  if (route === 'POST /own-text') return ownText(await bodyOf(request), pool, keys);
  if (route === 'POST /file') return file(await bodyOf(request), response, pool, keys);
  if (route === 'POST /release') return release(await bodyOf(request), pool, keys, keysFolder);
  return { status: 404, body: { message: 'The opener has no such address.' } };
}

/** Ready means: the database answers, and so do the keys. A job that waits for its opening is told beside it. */
async function readiness(pool: pg.Pool, keys: KeyService): Promise<Answer> {
  await keys.publicKeys();
  const { rows } = await pool.query<{ overdue: number }>(
    `select count(*)::int as overdue from job where published_at is not null and opened_at is null and cancelled_at is null
     and deadline < clock_timestamp() - interval '1 minute' and not ${waitsForRelease('job')}`,
  );
  return { status: 200, body: { isReady: true, overdueJobs: rows[0]?.overdue ?? 0 } };
}

async function publicKeys(keys: KeyService): Promise<Record<string, string>> {
  const { signing, ownReading } = await keys.publicKeys();
  return { signing: signing.toString('base64'), ownReading: ownReading.toString('base64') };
}

async function ownProposal(body: unknown, pool: pg.Pool, keys: KeyService): Promise<Answer> {
  const { sessionToken, proposalId } = (body ?? {}) as { sessionToken?: unknown; proposalId?: unknown };
  if (typeof sessionToken !== 'string' || typeof proposalId !== 'string' || !isRowId(proposalId)) {
    return { status: 400, body: { message: 'Send sessionToken and proposalId.' } };
  }
  const own = await readOwnOffer(pool, keys, sessionToken, proposalId).catch((error: unknown) =>
    unlessBroken(error, proposalId),
  );
  if (own === 'broken') return { status: 422, body: { message: 'What is sealed does not open any more.' } };
  if (own === 'shut') return { status: 409, body: { message: SHUT_WORDS } };
  return own === null
    ? { status: 404, body: { message: 'Nothing of this bidder is there.' } }
    : { status: 200, body: own };
}

async function file(
  body: unknown,
  response: ServerResponse,
  pool: pg.Pool,
  keys: KeyService,
): Promise<Answer | 'sent'> {
  const { sessionToken, fileId } = (body ?? {}) as { sessionToken?: unknown; fileId?: unknown };
  if (typeof sessionToken !== 'string' || typeof fileId !== 'string' || !isRowId(fileId)) {
    return { status: 400, body: { message: 'Send sessionToken and fileId.' } };
  }
  const no = await sendFile(response, pool, keys, sessionToken, fileId).catch((error: unknown) =>
    unlessBroken(error, fileId),
  );
  if (no === null) return 'sent';
  if (no === 'broken') return { status: 422, body: { message: 'What is sealed does not open any more.' } };
  if (no === 'shut') return { status: 409, body: { message: SHUT_FILE_WORDS } };
  return no === 'terms'
    ? { status: 403, body: { message: 'Agree to the terms of idea protection first.' } }
    : { status: 404, body: { message: 'This person has no such file.' } };
}

async function release(body: unknown, pool: pg.Pool, keys: KeyService, keysFolder: string): Promise<Answer> {
  const { sessionToken, jobId, code } = (body ?? {}) as Record<string, unknown>;
  if (typeof sessionToken !== 'string' || typeof jobId !== 'string' || !isRowId(jobId) || typeof code !== 'string')
    return { status: 400, body: { message: 'Send sessionToken, jobId and code.' } };
  return {
    status: 200,
    body: { outcome: await releaseOpening(pool, keys, keysFolder, { sessionToken, jobId, code }) },
  };
}

function unlessBroken(error: unknown, id: string): 'broken' {
  if (!(error instanceof BrokenSeal)) throw error;
  log('alarm', 'Sealed content cannot be unsealed for its bidder or reader: it was changed, moved or damaged.', { id });
  return 'broken';
}

function isAllowed(request: IncomingMessage, token: string): boolean {
  const shown = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  return timingSafeEqual(digest(shown), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) throw new RangeError('The request is longer than any the web process sends.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString()) as unknown;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
