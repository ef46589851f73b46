import { createHash, createHmac } from 'node:crypto';
import type { Actor } from './actor.js';
import type { PublishedJob } from './proposing.js';

/** What the server said to one request of the upload protocol. */
export interface UploadAnswer {
  status: number;
  location: string | null;
  offset: number | null;
  /** The refusal, where there is one. */
  code: string | null;
  message: string | null;
}

export type Room = 'proposal-files' | 'job-files' | 'storefront-pictures';

const BLOCK = 256 * 1024;

/** A picture of this size: the smallest one, and then bytes that no reader of pictures looks at. */
export function picture(size: number, fill = 7): Buffer {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return Buffer.concat([png, Buffer.alloc(Math.max(0, size - png.length), fill)]).subarray(0, size);
}

/** One request of the protocol, as a browser sends it. */
export async function tus(
  actor: Actor,
  method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE',
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
): Promise<UploadAnswer> {
  const cookie: Record<string, string> =
    actor.sessionToken === null ? {} : { cookie: `bidwell_session=${actor.sessionToken}` };
  const response = await fetch(`${actor.address}${path}`, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...cookie, ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  const text = await response.text();
  const said = text.startsWith('{') ? (JSON.parse(text) as { code: string; message: string }) : null;
  const offset = response.headers.get('upload-offset');
  return {
    status: response.status,
    location: response.headers.get('location'),
    offset: offset === null ? null : Number(offset),
    code: said?.code ?? null,
    message: said?.message ?? null,
  };
}

const inBase64 = (text: string) => Buffer.from(text).toString('base64');

/** Announces a file of this name and size. */
export async function announce(
  actor: Actor,
  room: Room,
  job: Pick<PublishedJob, 'id'>,
  name: string,
  size: number,
): Promise<UploadAnswer> {
  const metadata = `filename ${inBase64(name)},jobId ${inBase64(job.id)}`;
  return tus(actor, 'POST', `/api/${room}`, { 'upload-length': String(size), 'upload-metadata': metadata });
}

/** Sends the bytes that belong at this offset. */
export async function sendFrom(actor: Actor, location: string, offset: number, bytes: Buffer): Promise<UploadAnswer> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return tus(actor, 'PATCH', location, headers, bytes);
}

/** A file that has arrived, as the bidder's content names it. */
export interface UploadedFile {
  fileId: string;
  salt: string;
  name: string;
  isProtected: boolean;
  caption: string;
}

/** Uploads a file whole; anything but success fails the test. */
export async function uploadWhole(
  actor: Actor,
  room: Room,
  job: Pick<PublishedJob, 'id'>,
  name: string,
  content: Buffer,
): Promise<UploadedFile> {
  const begun = await announce(actor, room, job, name, content.length);
  if (begun.location === null) throw new Error(`${actor.name} could not begin ${name}: ${begun.message}`);
  const sent = await sendFrom(actor, begun.location, 0, content);
  if (sent.offset !== content.length) throw new Error(`${actor.name} could not send ${name}: ${sent.message}`);
  const [fileId = '', salt = ''] = begun.location.split('/').at(-1)?.split('.') ?? [];
  return { fileId, salt, name, isProtected: false, caption: '' };
}

/** What a person gets who asks for a file. */
export async function download(
  actor: Actor,
  room: Room,
  fileId: string,
): Promise<{ status: number; body: Buffer; headers: Headers; code: string | null }> {
  const cookie: Record<string, string> =
    actor.sessionToken === null ? {} : { cookie: `bidwell_session=${actor.sessionToken}` };
  const response = await fetch(`${actor.address}/api/${room}/${fileId}`, { headers: cookie });
  const body = Buffer.from(await response.arrayBuffer());
  const code = response.ok ? null : (JSON.parse(body.toString()) as { code: string }).code;
  return { status: response.status, body, headers: response.headers, code };
}

/** The digest of a file as anybody who has file and salt can reckon it. */
export function digestByHand(content: Buffer, salt: string): string {
  const digest = createHash('sha256');
  for (let at = 0; at < content.length; at += BLOCK) {
    digest.update(
      createHmac('sha256', salt)
        .update(content.subarray(at, at + BLOCK))
        .digest(),
    );
  }
  return digest.digest('hex');
}
