import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { LiveStreams } from '../live/live-streams.js';
import { Heartbeat } from './heartbeat.js';

/** For so long what was begun may take to its end. */
const PATIENCE = 10_000;

const LOOK_AGAIN = 25;

/** How a process leaves: it says so, waits until nobody is sent to it any more, finishes what it has begun, and goes. */
@Injectable()
export class Departure {
  private hasBegun = false;

  constructor(
    private readonly streams: LiveStreams,
    private readonly heartbeat: Heartbeat,
  ) {}

  /** From the first moment of leaving on: `/readyz` says no, while everything is still answered. */
  get isUnderWay(): boolean {
    return this.hasBegun;
  }

  /** While it leaves, every answer ends its connection: whoever comes again comes over a new one, to another process. */
  readonly endConnections = (_req: Request, res: Response, next: NextFunction): void => {
    if (this.hasBegun) res.setHeader('Connection', 'close');
    next();
  };

  /** `notice` is how long a balancer may take to hear of it, in milliseconds. */
  async leave(app: NestExpressApplication, notice: number): Promise<void> {
    if (this.hasBegun) return;
    this.hasBegun = true;
    await setTimeout(notice);
    await this.finish(app.getHttpServer() as Server);
    await app.close();
  }

  private async finish(server: Server): Promise<void> {
    // Whoever takes nobody any more does not say that proposals can come in.
    const silent = this.heartbeat.end();
    const closed = new Promise((resolve) => server.close(resolve));
    this.streams.end();
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN);
    const late = new AbortController();
    const cut = setTimeout(PATIENCE, undefined, { signal: late.signal, ref: false }).then(
      () => server.closeAllConnections(),
      () => undefined,
    );
    await closed;
    clearInterval(idle);
    late.abort();
    await cut;
    await silent;
  }
}
