import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { canReach } from './postgres-account.mjs';

const somebodyElse = { uid: 54_321, gid: 54_321, name: 'somebody else' };
const folder = mkdtempSync(join(tmpdir(), 'bidwell-reach-'));
const inside = join(folder, 'postgres', 'file');
mkdirSync(join(folder, 'postgres'), { mode: 0o755 });
writeFileSync(inside, '');
chmodSync(inside, 0o644);
afterAll(() => rmSync(folder, { recursive: true }));

test('nothing below a private folder can be reached by another account', () => {
  chmodSync(folder, 0o700);
  expect(canReach(inside, somebodyElse)).toBe(false);
  expect(canReach(join(folder, 'not-yet-there'), somebodyElse)).toBe(false);
});

test('a folder that may be walked through lets another account in, but not to a private file', () => {
  chmodSync(folder, 0o711);
  expect(canReach(inside, somebodyElse)).toBe(true);
  chmodSync(inside, 0o600);
  expect(canReach(inside, somebodyElse)).toBe(false);
});

test('whoever runs Bidwell under their own account is not asked', () => {
  expect(canReach(inside, undefined)).toBe(true);
});
