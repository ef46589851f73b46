import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOK_EVERY = 100;

/** Milliseconds that an idle connection stays open: longer than any bidder is silent. */
const KEPT = 75_000;

/**
 * A small balancer: sends each request to a process that says it is ready, over a connection of its own. One that refuses the
 * connection has read nothing, so that another is asked; an answer that breaks off is counted and told as 502.
 */
export class Balancer {
  cut = 0;
  private readonly ready = new Set<string>();
  private turn = 0;
  private readonly server = createServer((req, res) => void this.pass(req, res));
  private readonly looking = setInterval(() => void this.look(), LOOK_EVERY);

  constructor(private readonly backends: string[]) {}

  async open(): Promise<string> {
    this.server.keepAliveTimeout = KEPT;
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    await this.look();
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    clearInterval(this.looking);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.backends.map(async (backend) => {
        const answer = await fetch(`${backend}/readyz`, { signal: AbortSignal.timeout(2_500) }).catch(() => null);
        if (answer?.ok) this.ready.add(backend);
        else this.ready.delete(backend);
        await answer?.arrayBuffer().catch(() => undefined);
      }),
    );
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of req as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts);
    for (const backend of this.inTurn()) {
      const outcome = await forward(backend, req, body, res);
      if (outcome === 'passed') return;
      if (outcome === 'refused') this.ready.delete(backend);
      if (outcome === 'cut') {
        this.cut += 1;
        break;
      }
    }
    if (!res.headersSent) res.writeHead(502);
    res.end();
  }

  private inTurn(): string[] {
    const all = [...this.ready];
    const from = (this.turn += 1) % Math.max(1, all.length);
    return [...all.slice(from), ...all.slice(0, from)];
  }
}

function forward(
  backend: string,
  req: IncomingMessage,
  body: Buffer,
  res: ServerResponse,
): Promise<'passed' | 'refused' | 'cut'> {
  return new Promise((resolve) => {
    const headers = { ...req.headers, 'content-length': String(body.length), connection: 'close' };
    const onward = ask(`${backend}${req.url}`, { method: req.method, headers, agent: false }, (answer) => {
      const got: Buffer[] = [];
      answer.on('data', (part: Buffer) => got.push(part));
      answer.on('error', () => resolve('cut'));
      answer.on('end', () => {
        const { connection: _, 'transfer-encoding': __, ...rest } = answer.headers;
        res.writeHead(answer.statusCode ?? 502, rest).end(Buffer.concat(got));
        resolve('passed');
      });
    });
    onward.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'));
    onward.end(body);
  });
}
