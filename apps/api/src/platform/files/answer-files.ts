import type { Viewer } from '@bidwell/domain/permissions';
import type { Request, Response } from 'express';
import { readSessionToken } from '../web/session-cookie.js';
import type { ViewerSource } from '../viewer.js';

/** Who asks for a file. Answers for itself, and gives null, when nobody is signed in. */
export async function signedIn(people: ViewerSource, req: Request, res: Response): Promise<Viewer | null> {
  const viewer = await people.viewerOf(readSessionToken(req));
  if (viewer === null) sayNo(res, 401, 'UNAUTHENTICATED', 'Sign in to continue.');
  return viewer;
}

/** A refusal in the shape that uploads have too. What is left of a refused body stays unread. */
export function sayNo(res: Response, status: number, code: string, message: string): void {
  if (!res.req.complete) res.set('connection', 'close');
  res.status(status).json({ code, message });
}

export const FILE_GONE = 'This file was not found. Check the address, or ask whoever gave it to you.';
