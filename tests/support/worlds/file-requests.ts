import type { Actor } from '../actor.js';
import { type Compared, nothingYet, saysNothing } from './compare-worlds.js';
import { settled } from './stragglers.js';
import type { Template } from './template.js';
import type { World } from './world.js';

/** A request to the addresses of files. */
interface FileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
}

const inBase64 = (text: string) => Buffer.from(text).toString('base64');

/** Everything that can be asked of the addresses of files, with every id that an observer could know or guess. */
export function fileRequests({ ids, fileIds, calendars }: Template): FileRequest[] {
  const protocol = { 'tus-resumable': '1.0.0' };
  const rooms = ['job-files', 'proposal-files'];
  const guessed = [...fileIds, ...ids].flatMap((id) => [id, `${id}.${'0'.repeat(32)}.png`]);
  const touched = rooms.flatMap((room) =>
    guessed.flatMap((id): FileRequest[] => {
      const path = `/api/${room}/${id}`;
      return [
        { method: 'GET', path, headers: {} },
        { method: 'HEAD', path, headers: protocol },
        { method: 'DELETE', path, headers: protocol },
        {
          method: 'PATCH',
          path,
          headers: { ...protocol, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        },
      ];
    }),
  );
  const begun = rooms.flatMap((room) =>
    ids.flatMap((id) =>
      ['1000', '0', '99999999'].map((length): FileRequest => {
        const metadata = `filename ${inBase64('Plan.png')},jobId ${inBase64(id)}`;
        const headers = { ...protocol, 'upload-length': length, 'upload-metadata': metadata };
        return { method: 'POST', path: `/api/${room}`, headers };
      }),
    ),
  );
  return [...begun, ...touched, ...otherAddresses(guessed, calendars)];
}

/** What is there beside proposals' files: calendars by their secret addresses, pictures, notes of promises, imports, health. */
function otherAddresses(guessed: readonly string[], calendars: readonly string[]): FileRequest[] {
  const get = (path: string): FileRequest => ({ method: 'GET', path, headers: {} });
  const rooms = ['promise-files', 'pictures', 'mail-stop', 'imports'];
  const asked = guessed.slice(0, 8).flatMap((id) => rooms.map((room) => get(`/api/${room}/${id}`)));
  const calendar = calendars.flatMap((path) => [get(path), get(path.replace('.ics', ''))]);
  return [...calendar, ...asked, get('/api/imports'), get('/api/health'), get('/api/calendar/nobody.ics')];
}

/** Sends each request to both worlds and compares whole answers: status, headers, body. */
export async function compareFiles(
  left: World,
  right: World,
  observer: Actor,
  requests: readonly FileRequest[],
): Promise<Compared> {
  const compared = nothingYet();
  for (const request of requests) {
    const [one, other] = await Promise.all([observe(left, observer, request), observe(right, observer, request)]);
    await settled([...left.parts, ...right.parts]);
    compared.sent += 1;
    if (one.startsWith('status: 2')) compared.withData += 1;
    if (one.startsWith('status: 5')) compared.faults.push(`${request.method} ${request.path}\n${one}`);
    const operation = { name: request.method, document: request.path, variables: request.headers };
    if (one !== other) compared.differences.push({ observer: observer.name, operation, left: one, right: other });
  }
  return compared;
}

async function observe(world: World, observer: Actor, { method, path, headers }: FileRequest): Promise<string> {
  const token = observer.sessionToken;
  const cookie: Record<string, string> = token === null ? {} : { cookie: `bidwell_session=${token}` };
  const response = await fetch(`${world.address}${path}`, { method, headers: { ...headers, ...cookie } });
  const body = Buffer.from(await response.arrayBuffer());
  const told = [...response.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value}`)
    .filter((header) => !saysNothing(header, body));
  return world.normaliser.apply([`status: ${response.status}`, ...told, '', body.toString('latin1')].join('\n'));
}
