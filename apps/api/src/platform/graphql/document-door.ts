import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { type DocumentNode, parse } from 'graphql';
import { type Limited, limitDocument, limitVariables, MAX_CHARACTERS, MAX_TOKENS } from './limits.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** Bodies beyond this are refused unread. */
export const MAX_BODY = '1mb';

/** Documents that were let in, so that each is weighed once. Whoever sends a new one each time fills no memory. */
const REMEMBERED = 500;

interface Body {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}

/**
 * The door before GraphQL, behind the one that reads the body: one operation a request, by POST. A request that names a document of our own client gets it by its id;
 * any other text is taken only where documents are not restricted, and weighed before GraphQL looks at it, because GraphQL's own
 * validation is what a large document costs most.
 */
export function addDocumentDoor(app: NestExpressApplication, trusted: TrustedDocuments): void {
  const letIn = new Map<string, Limited>();
  app.use('/graphql', onlyPost, (req: Request, res: Response, next: NextFunction) => {
    const body = req.body as Body | undefined;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return next();
    const id = body.extensions?.persistedQuery?.sha256Hash;
    if (id !== undefined || trusted.areAllThereIs) {
      const query = trusted.textOf(id);
      if (query === null) return refuse(res, 'UNKNOWN_DOCUMENT', [UNKNOWN]);
      const { extensions: _id, ...rest } = body;
      req.body = { ...rest, query };
      return next();
    }
    const refusals = typeof body.query === 'string' ? weighed(app, body.query, body.variables, letIn) : [];
    if (refusals.length > 0) return refuse(res, 'BAD_USER_INPUT', refusals);
    next();
  });
}

const UNKNOWN = 'This page is not of the version that runs now. Load it again.';

function onlyPost(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res.setHeader('Allow', 'POST');
  refuse(res, 'BAD_REQUEST', ['Send operations by POST, as JSON.'], 405);
}

function refuse(res: Response, code: string, messages: string[], status = 400): void {
  res.status(status).json({ errors: messages.map((message) => ({ message, extensions: { code } })) });
}

function weighed(app: NestExpressApplication, text: string, variables: unknown, known: Map<string, Limited>): string[] {
  if (text.length > MAX_CHARACTERS) return [`A document may have at most ${MAX_CHARACTERS} characters. Split it.`];
  const limited = known.get(text) ?? limitedOf(app, text);
  if (limited.refusals.length > 0) return limited.refusals;
  if (known.size < REMEMBERED) known.set(text, limited);
  const given = typeof variables === 'object' && variables !== null ? variables : {};
  return limitVariables(limited.pageVariables, given as Record<string, unknown>);
}

/** What cannot be parsed is left to GraphQL, which says where it broke off. */
function limitedOf(app: NestExpressApplication, text: string): Limited {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch {
    return { refusals: [], pageVariables: [] };
  }
  return limitDocument(app.get(GraphQLSchemaHost).schema, document);
}
