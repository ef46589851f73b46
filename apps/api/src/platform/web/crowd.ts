import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { inReservedLane } from '../database/lane.js';
import { readSessionToken } from './session-cookie.js';

/** How many operations a process works on at once before it sends the next one away. */
export interface Room {
  ordinary: number;
  /** For what must get through, beside the ordinary ones. */
  reserved: number;
  /** Of the reserved ones, for one session: nobody takes the place of others. */
  perSession: number;
}

export const ROOM: Room = { ordinary: 150, reserved: 1_000, perSession: 12 };

const FULL = {
  errors: [
    {
      message: 'Bidwell has more to do than it can at the moment. Nothing was changed. Send it again in a second.',
      extensions: { code: 'BUSY' },
    },
  ],
};

/**
 * Lets in what can be worked on, and sends the rest away at once: a line that grows serves nobody. Operations that must get
 * through have places and database connections of their own, whatever else is going on.
 */
export class Crowd {
  private ordinary = 0;
  private reserved = 0;
  private readonly bySession = new Map<string, number>();
  private readonly names: RegExp;

  /** `kept` are the mutations that must get through. */
  constructor(
    kept: readonly string[],
    private readonly room: Room = ROOM,
  ) {
    this.names = new RegExp(`^\\s*mutation\\b[^{]*\\{\\s*(\\w+\\s*:\\s*)?(${kept.join('|')})\\b`, 's');
    this.kept = new Set(kept.map((name) => name.toLowerCase()));
  }

  private readonly kept: Set<string>;

  /** Goes before GraphQL and after the body is read. */
  readonly admit = (req: Request, res: Response, next: NextFunction): void => {
    if (req.method !== 'POST') return next();
    if (this.mustGetThrough(req)) return this.admitReserved(req, res, next);
    if (this.ordinary >= this.room.ordinary) return sendAway(res);
    this.ordinary += 1;
    res.once('close', () => (this.ordinary -= 1));
    next();
  };

  private admitReserved(req: Request, res: Response, next: NextFunction): void {
    const session = createHash('sha256')
      .update(readSessionToken(req) ?? '')
      .digest('base64');
    const own = this.bySession.get(session) ?? 0;
    if (this.reserved >= this.room.reserved || own >= this.room.perSession) return sendAway(res);
    this.reserved += 1;
    this.bySession.set(session, own + 1);
    res.once('close', () => this.leave(session));
    inReservedLane(next);
  }

  private leave(session: string): void {
    this.reserved -= 1;
    const left = (this.bySession.get(session) ?? 1) - 1;
    if (left === 0) this.bySession.delete(session);
    else this.bySession.set(session, left);
  }

  /** By the name the client gives the operation, or by the first field of a mutation that is sent in full. */
  private mustGetThrough(req: Request): boolean {
    if (readSessionToken(req) === null) return false;
    const { operationName, query } = (req.body ?? {}) as { operationName?: unknown; query?: unknown };
    if (typeof query === 'string') return this.names.test(query.slice(0, 2_000));
    return typeof operationName === 'string' && this.kept.has(operationName.toLowerCase());
  }
}

function sendAway(res: Response): void {
  res.status(503).setHeader('Retry-After', '1').json(FULL);
}
