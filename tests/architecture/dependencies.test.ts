import { expect, test } from 'vitest';
import { filesOfCheckout, text } from './tools.js';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifests = filesOfCheckout().filter((path) => /^((apps|libs)\/[^/]+\/)?package\.json$/.test(path));
const declared = manifests.flatMap((path) => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text(path)) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(([name, version]) => ({
    path,
    name,
    version,
  }));
});
const foreign = declared.filter(({ name }) => !name.startsWith('@bidwell/'));
const reasons = new Map(
  [...text('docs/dependencies.md').matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, name = '', reason = '']) => [
    name,
    reason,
  ]),
);

test('every dependency has its reason in docs/dependencies.md', () => {
  expect(foreign.length).toBeGreaterThan(30);
  expect(foreign.filter(({ name }) => !reasons.has(name)).map(({ path, name }) => `${name} of ${path}`)).toEqual([]);
});

test('docs/dependencies.md speaks of nothing that is gone', () => {
  const names = new Set(foreign.map(({ name }) => name));
  expect([...reasons.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test('every version is exact', () => {
  expect(
    declared
      .filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(({ path, name, version }) => `${name} ${version} of ${path}`),
  ).toEqual([]);
});

test('one package has one version everywhere', () => {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of declared) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  expect(
    [...versions].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`),
  ).toEqual([]);
});

test('the lock names no registry, so that every registry can serve it', () => {
  expect(text('package-lock.json')).not.toContain('"resolved": "http');
});
