import { type CanActivate, type ExecutionContext, HttpException, Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config.js';
import { RateLimits } from '../rate-limits.js';
import { VIEWER_SOURCE, type ViewerSource } from '../viewer.js';
import { readSessionToken } from '../web/session-cookie.js';

const MINUTE = 60;

/** How many times the moves of a minute: a page shows many pictures, a file arrives in many pieces, a calendar is asked now and then. */
const GENEROUS: Readonly<Record<string, number>> = {
  calendar: 0.5,
  'mail-stop': 0.5,
  imports: 0.5,
  receipts: 2,
  keys: 2,
};
const OTHERWISE = 4;
const IN_PIECES = 8;

/** Kept apart by other means: a stream is opened once, and only so many for one person. */
const STREAMS = 'live';

/** Whoever has no session is known by the secret of the address itself. */
const OF_A_LINK = new Set(['calendar', 'mail-stop']);

/**
 * How often one account, or one secret address, may ask an address beside GraphQL in a minute. Each kind has a budget of its own,
 * sending files another than fetching them, and none is shared between two people. Counted in PostgreSQL, for all processes.
 */
@Injectable()
export class FileLimits implements CanActivate {
  constructor(
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(VIEWER_SOURCE) private readonly people: ViewerSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http' || this.config.movesPerMinute === Infinity) return true;
    const req = context.switchToHttp().getRequest<Request>();
    const [, kind = ''] = /^\/api\/([\w-]+)/.exec(req.path) ?? [];
    if (kind === STREAMS) return true;
    const isFetched = req.method === 'GET';
    const name = `${isFetched ? 'fetch' : 'send'} ${kind}`;
    const wait = await this.limits.take(
      { name, calls: this.callsOf(kind, isFetched), seconds: MINUTE },
      await this.callerOf(req, kind),
    );
    if (wait === null) return true;
    const message = `That was too often. Wait ${wait} seconds and try again.`;
    context.switchToHttp().getResponse<Response>().set('retry-after', String(wait));
    throw new HttpException({ code: 'TOO_OFTEN', message }, 429);
  }

  private callsOf(kind: string, isFetched: boolean): number {
    const times = GENEROUS[kind] ?? (isFetched ? OTHERWISE : IN_PIECES);
    return Math.max(1, Math.ceil(this.config.movesPerMinute * times));
  }

  private async callerOf(req: Request, kind: string): Promise<string> {
    if (OF_A_LINK.has(kind)) return `link ${req.path}`;
    const token = readSessionToken(req);
    const viewer = token === null ? null : await this.people.viewerOf(token);
    return viewer === null ? `address ${req.ip}` : `person ${viewer.personId}`;
  }
}
