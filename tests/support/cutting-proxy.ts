import { connect, createServer, type Socket } from 'node:net';
import { request } from 'node:http';

/** What becomes of one request on its way. */
export type Fate = 'heard' | 'cutAfterCommit' | 'cutWhileWorking';

/** A bad line to a server: it passes everything on, and cuts where it is told to. */
export interface CuttingProxy {
  address: string;
  /** How many answers never arrived although the server gave them. */
  cutAnswers: () => number;
  close: () => Promise<void>;
}

/** The word by which a request says its fate to the line; the server hears it and does not mind. */
const FATE = 'x-fate';

/** Opens a bad line to these servers, in turn. One connection carries one request. */
export async function openCuttingProxy(targets: string[]): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let served = 0;
  let cut = 0;
  const server = createServer((near) => {
    const target = new URL(targets[served++ % targets.length] ?? '');
    const far = connect(Number(target.port), target.hostname);
    for (const end of [near, far]) {
      open.add(end);
      end.on('error', () => undefined).on('close', () => open.delete(end));
    }
    let fate: Fate = 'heard';
    near.on('data', (asked: Buffer) => {
      const said = /x-fate: (\w+)/i.exec(asked.toString('latin1'))?.[1];
      if (said !== undefined) fate = said as Fate;
      far.write(asked);
      if (fate === 'cutWhileWorking') setImmediate(() => near.destroy());
    });
    far.on('data', (answer: Buffer) => {
      if (fate !== 'heard') cut += 1;
      if (fate === 'heard') near.write(answer);
      else near.destroy();
    });
    far.on('close', () => near.end());
    near.on('close', () => far.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    cutAnswers: () => cut,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is sent to the server. */
export interface Sending {
  sessionToken: string;
  body: string;
  /** Null: without a key. */
  key: string | null;
}

/** Sends over the line. Gives the answer's body, or null when none came. */
export function sendOver(address: string, { sessionToken, body, key }: Sending, fate: Fate): Promise<string | null> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    cookie: `bidwell_session=${sessionToken}`,
    [FATE]: fate,
    ...(key === null ? {} : { 'idempotency-key': key }),
  };
  return new Promise((resolve) => {
    const sent = request(`${address}/graphql`, { method: 'POST', agent: false, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts).toString()));
      answer.on('error', () => resolve(null));
    });
    sent.on('error', () => resolve(null));
    sent.end(body);
  });
}
