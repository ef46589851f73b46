import { describe, expect, test } from 'vitest';
import { filesOfCheckout, text } from './tools.js';

const sources = filesOfCheckout('apps/api/src').filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
const running = sources.filter((path) => !/\/(migrations|demo)\//.test(path));

/** Tells PostgreSQL's own wall for whom a transaction works, in ids that it checks itself. */
const BEHALF = 'apps/api/src/platform/database/on-behalf-of.ts';
const withoutBehalf = running.filter((path) => path !== BEHALF);

const holding = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.filter((path) => pattern.test(text(path))).toSorted((one, other) => one.localeCompare(other, 'en'));

describe('no address that somebody typed is ever called', () => {
  test('the processes call the opener and the mail server, and nowhere else', () => {
    const calls = /\bfetch\(|\bfrom 'node:(https?|net|tls|dgram|http2)'|\bfrom '(undici|axios|got|nodemailer)/;
    expect(holding(running, calls)).toEqual(CALLERS);
  });

  test('those who fetch go to the opener, whose address comes from the settings', () => {
    const addresses = holding(running, /\bfetch\(/).flatMap((path) => text(path).match(/\bfetch\([^)]*/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.includes('openerUrl'))).toEqual([]);
  });
});

describe('no value that somebody typed becomes part of a statement', () => {
  test('nothing is built by the query builder, whose parts take raw SQL', () => {
    expect(holding(sources, /createQueryBuilder|\bdistinctOn\b|SelectQueryBuilder/)).toEqual([]);
  });

  test('what stands between the quotes of a statement is a constant of the code', () => {
    const statements = (path: string) =>
      text(path).match(/`[^`]*\b(select|insert into|update|delete from)\b[^`]*`/gi) ?? [];
    const quoted = withoutBehalf.flatMap((path) =>
      statements(path).flatMap((one) => one.match(/'[\w:%-]*\$\{[^}]*\}/g) ?? []),
    );
    const names = new Set(quoted.map((one) => /\$\{([^}]*)\}/.exec(one)?.[1] ?? one));
    expect([...names].filter((name) => !CONSTANT.test(name))).toEqual([]);
  });

  test('for whom a transaction works is told in row ids, checked as such before they become part of it', () => {
    expect(text(BEHALF)).toContain('const ROW_ID = /^[0-9a-f-]{36}$/;');
    expect(text(BEHALF)).toContain("if (id !== '' && !ROW_ID.test(id)) throw");
    expect(text(BEHALF)).toContain("standing: 'round' | 'inside' | 'outside'");
  });
});

/** Who opens a connection or listens for one. */
const CALLERS = [
  'apps/api/src/create-app.ts',
  'apps/api/src/opening/opener-server.ts',
  'apps/api/src/opening/send-file.ts',
  'apps/api/src/opening/start-opener.ts',
  'apps/api/src/platform/mail/mail-sender.ts',
  'apps/api/src/platform/web/departure.ts',
  'apps/api/src/proposals/opener-client.ts',
];

/** Constants in capitals, and the parts of the tables that say what somebody has to do and when, written in the code. */
const CONSTANT = /^([A-Z][A-Z_]*|kind|path|side|verb|hours)$/;
