import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { run } from '../../apps/launcher/src/run.mjs';
import { prove } from '../support/proof.js';

/* What is installed: by its fingerprint, signed, without known grave weaknesses, and with hardly a script at installation. */

const proof = prove('supply');

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = <Shape>(path: string) => JSON.parse(readFileSync(inRoot(path), 'utf8')) as Shape;
const lock = read<{ packages: Record<string, Locked> }>('package-lock.json').packages;
const packages = Object.entries(lock).filter(([path, { link }]) => path.includes('node_modules/') && !link);

test('each package is held by its fingerprint, and none by an address', () => {
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  proof.figure('packages held by SHA-512', packages.length);
});

test('no package runs a script when it is installed', () => {
  const { allowScripts } = read<{ allowScripts: Record<string, boolean> }>('package.json');
  const asking = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = asking.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = names.filter((name) => allowScripts[name] !== false);
  proof.figure('packages that ask to run a script at installation', names.length);
  proof.figure('of them allowed to', allowed.length, { bar: 'at most 0', isMet: allowed.length === 0 });
});

test('what the service runs on is few', () => {
  const manifests = ['package.json', 'apps/api/package.json', 'apps/web/package.json', 'apps/launcher/package.json'];
  const direct = new Set(manifests.flatMap((path) => Object.keys(read<Manifest>(path).dependencies ?? {})));
  const outside = [...direct].filter((name) => !name.startsWith('@bidwell/'));
  proof.figure('direct dependencies at run time', outside.length, { bar: 'at most 60', isMet: outside.length <= 60 });
});

test('no package has a known high or critical weakness', async () => {
  const { output } = await run('npm', ['audit', '--omit=dev', '--json'], { quiet: true });
  const found = /"vulnerabilities":\s*\{\s*"info"[^}]*\}/.exec(output)?.[0];
  if (found === undefined) return proof.shortfall('the registry at hand answers no question about known weaknesses');
  const counts = JSON.parse(`{${found}}`) as { vulnerabilities: { high: number; critical: number } };
  const grave = counts.vulnerabilities.high + counts.vulnerabilities.critical;
  proof.figure('known high or critical weaknesses', grave, { bar: 'at most 0', isMet: grave === 0 });
});

test('each package bears the signature of the registry', async () => {
  const { code, output } = await run('npm', ['audit', 'signatures'], { quiet: true });
  const signed = /(\d+) packages? ha(?:s|ve) (?:a )?verified registry signatures?/.exec(output)?.[1];
  if (signed === undefined) return proof.shortfall('the registry at hand hands out no signatures to verify');
  expect(code, output).toBe(0);
  proof.figure('packages with a verified signature', Number(signed));
});
