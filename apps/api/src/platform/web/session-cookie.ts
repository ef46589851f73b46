import type { Request, Response } from 'express';

const NAME = 'bidwell_session';
const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** The session's secret from the request's cookie, or null. */
export function readSessionToken(req: Request): string | null {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === NAME && value) return value;
  }
  return null;
}

/** Hands the browser its session: unreadable by scripts, sent to this site alone, encrypted in transit where it can be. */
export function setSessionCookie(req: Request, res: Response, token: string): void {
  res.cookie(NAME, token, { httpOnly: true, sameSite: 'lax', secure: isHttps(req), path: '/', maxAge: DAYS_30 });
}

/** Takes the session back from the browser. */
export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(NAME, { httpOnly: true, sameSite: 'lax', secure: isHttps(req), path: '/' });
}

function isHttps(req: Request): boolean {
  return req.secure || req.headers['x-forwarded-proto'] === 'https';
}
