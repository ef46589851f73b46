import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { TrustedDocuments } from '../graphql/trusted-documents.js';
import { isHttps } from './session-cookie.js';

/** Security headers for every answer: nothing runs or is framed that is not ours. */
export function addSecurityHeaders(app: NestExpressApplication): void {
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: ["'none'"],
        },
      },
      strictTransportSecurity: false,
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.use(keepHttps);
}

/** Whoever came by https once is never served without it. Said only there: under plain http browsers pass over it. */
function keepHttps(req: Request, res: Response, next: NextFunction): void {
  if (isHttps(req)) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
  next();
}

/**
 * Answers of the API are for one person and stay nowhere. A change must come from our own pages: a browser says where a
 * request comes from, and a stranger's page is refused.
 */
export function guardApi(req: Request, res: Response, next: NextFunction): void {
  res.setHeader('Cache-Control', 'no-store');
  const origin = req.headers.origin;
  if (req.method === 'GET' || origin === undefined || isOwn(origin, req)) return next();
  res.status(403).json({
    errors: [
      { message: 'This request came from another site and was refused.', extensions: { code: 'FOREIGN_ORIGIN' } },
    ],
  });
}

function isOwn(origin: string, req: Request): boolean {
  try {
    return new URL(origin).host === (req.headers['x-forwarded-host'] ?? req.headers.host);
  } catch {
    return false;
  }
}

/** Serves the built client, and the documents that it asks by: hashed files for a year, its page for every other address that is not the API's. */
export function serveClient(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`The client is not built: ${page} is missing. Run \`npm run build\`.`);
  app.get(TrustedDocuments).read(folder);
  const html = readFileSync(page);
  app.use(sendCompressed(folder));
  app.use(express.static(folder, { index: false, setHeaders: (res, path) => cacheFor(res, path) }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    const isPage = req.method === 'GET' && !/^\/(graphql|api|livez|readyz)(\/|$)/.test(req.path);
    if (!isPage) return next();
    if (/\.[a-z0-9]{1,5}$/i.test(req.path)) return res.status(404).type('text/plain').send('Page not found');
    return res.setHeader('Cache-Control', 'no-cache').type('html').send(html);
  });
}

/** The client's build left its scripts and styles compressed beside them: sends those to a browser that reads them. */
function sendCompressed(folder: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    const kind = /^\/assets\/[\w.-]+\.(js|css)$/.exec(req.path)?.[1];
    if (req.method !== 'GET' || kind === undefined) return next();
    res.vary('Accept-Encoding');
    const encoding = req.acceptsEncodings('br', 'gzip');
    const path = `${req.path}${encoding === 'br' ? '.br' : '.gz'}`;
    if (encoding !== false && existsSync(join(folder, path))) {
      res.setHeader('Content-Encoding', encoding);
      res.type(kind);
      req.url = path;
    }
    next();
  };
}

function cacheFor(res: Response, path: string): void {
  const isHashed = /[\\/]assets[\\/]/.test(path);
  res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
