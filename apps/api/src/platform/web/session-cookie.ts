import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';

const SESSION = 'bidwell_session';

/** Tells a browser in which somebody signed in before; it opens nothing. */
const BROWSER = 'bidwell_browser';

const DAY = 24 * 60 * 60 * 1000;

/** The session's secret from the request's cookie, or null. */
export function readSessionToken(req: Request): string | null {
  return read(req, SESSION);
}

/** Hands the browser its session: unreadable by scripts, sent to this site alone, encrypted in transit where it can be. */
export function setSessionCookie(req: Request, res: Response, token: string): void {
  res.cookie(nameFor(req, SESSION), token, { ...shape(req), maxAge: 30 * DAY });
}

/** Takes the session back from the browser. */
export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(nameFor(req, SESSION), shape(req));
}

/** The secret by which a browser is known again, or null. */
export function readBrowserToken(req: Request): string | null {
  return read(req, BROWSER);
}

/** Gives the browser a secret to be known by, unless it has one, and says which. */
export function keepBrowserCookie(req: Request, res: Response): string {
  const token = readBrowserToken(req) ?? randomBytes(32).toString('base64url');
  res.cookie(nameFor(req, BROWSER), token, { ...shape(req), maxAge: 365 * DAY });
  return token;
}

function read(req: Request, name: string): string | null {
  const wanted = nameFor(req, name);
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [found, value] = part.trim().split('=');
    if (found === wanted && value) return value;
  }
  return null;
}

/** Under https no neighbouring site and nobody on the line can plant a cookie of this name: browsers see to it. */
function nameFor(req: Request, name: string): string {
  return isHttps(req) ? `__Host-${name}` : name;
}

function shape(req: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isHttps(req), path: '/' };
}

/** Whether the browser came by https, itself or to the proxy before us. */
export function isHttps(req: Request): boolean {
  return req.secure || req.headers['x-forwarded-proto'] === 'https';
}
