import { AsyncLocalStorage } from 'node:async_hooks';
import { isInside, type Viewer } from '@bidwell/domain/permissions';
import type { NextFunction, Request, Response } from 'express';
import { FOR_REPORTS } from './patience.js';

/** Whom the process works for at this moment. PostgreSQL's own wall goes by it: nobody means no row behind the wall. */
interface Behalf {
  viewer: Viewer | null;
  isRound: boolean;
  /** Whether its statements may take the time of a report. */
  isLong: boolean;
}

const behalf = new AsyncLocalStorage<Behalf>();

const LONGER = `set_config('statement_timeout', '${FOR_REPORTS}', true)`;

const ROW_ID = /^[0-9a-f-]{36}$/;

/** Gives each request a place of its own for its viewer, empty until somebody has looked the viewer up. */
export function serveOnBehalf(_req: Request, _res: Response, next: NextFunction): void {
  behalf.run({ viewer: null, isRound: false, isLong: false }, next);
}

/** Says for whom the current request works from here on. Called by whoever finds the viewer behind a secret. */
export function workFor(viewer: Viewer | null): void {
  const current = behalf.getStore();
  if (current !== undefined) current.viewer = viewer;
}

/** Gives the current request the time of a report for each of its statements. */
export function takeLong(): void {
  const current = behalf.getStore();
  if (current !== undefined) current.isLong = true;
}

/** Runs a round of background work, which sees proposals that were opened and never a sealed one. */
export function asRound<T>(work: () => Promise<T>): Promise<T> {
  return behalf.run({ viewer: null, isRound: true, isLong: true }, work);
}

/**
 * The statement that tells the current transaction for whom it works, and where that may take long; it ends with the
 * transaction. Null where nobody is behind the work: then nothing is told, and nothing behind the wall is seen.
 */
export function tellBehalf(): string | null {
  const current = behalf.getStore();
  if (current === undefined) return null;
  if (current.isRound) return `${settings('', '', 'round')}, ${LONGER}`;
  if (current.viewer === null) return null;
  const { personId, bidderId } = current.viewer;
  const told = settings(personId, bidderId ?? '', isInside(current.viewer) ? 'inside' : 'outside');
  return current.isLong ? `${told}, ${LONGER}` : told;
}

function settings(person: string, bidder: string, standing: 'round' | 'inside' | 'outside'): string {
  for (const id of [person, bidder])
    if (id !== '' && !ROW_ID.test(id)) throw new Error('A viewer is known by row ids.');
  return `select set_config('bidwell.person', '${person}', true), set_config('bidwell.bidder', '${bidder}', true),
    set_config('bidwell.standing', '${standing}', true)`;
}
