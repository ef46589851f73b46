import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { isPassing } from '../database/lost-connection.js';
import { NOT_NOW } from '../graphql/not-now.js';

const log = new Logger('errors');

/** What somebody is told who asked for a file, a calendar or the like, and something broke on the way. */
export function answerFault(error: unknown, res: Response): void {
  if (res.headersSent) return void res.destroy();
  if (error instanceof HttpException) return void res.status(error.getStatus()).json(error.getResponse());
  if (isPassing(error)) return void res.status(503).set('retry-after', '1').json({ code: 'NOT_NOW', message: NOT_NOW });
  const id = randomUUID();
  log.error({ id, path: res.req.path, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const message = `Something broke on our side. Try again; if it stays, report ${id}.`;
  res.status(500).json({ code: 'FAULT', message });
}
