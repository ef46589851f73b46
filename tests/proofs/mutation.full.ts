import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { runNode } from '../../apps/launcher/src/run.mjs';
import { prove } from '../support/proof.js';

/*
 * Each rule of seal, deadline, award, permission and firewall is broken in one spot after the other; a spot where no test of
 * the rules fails is a rule that could break unnoticed. Which files: tests/mutation/stryker.config.json.
 */

const proof = prove('mutation');

interface Mutant {
  mutatorName: string;
  status: string;
}

interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set([...NOTICED, 'Survived', 'NoCoverage']);

const isOfWords = ({ mutatorName }: Mutant) => mutatorName === 'StringLiteral';
const shareNoticed = (mutants: Mutant[]) =>
  (100 * mutants.filter(({ status }) => NOTICED.has(status)).length) / mutants.length;

test('the tests of the rules notice at least nine of ten broken spots', async () => {
  const config = 'tests/mutation/stryker.config.json';
  const { code, output } = await runNode([inRoot('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], {
    quiet: true,
  });
  expect(code, output.slice(-2_000)).toBe(0);
  const { files } = JSON.parse(readFileSync(inRoot('.cache/mutation/report.json'), 'utf8')) as Report;
  const counted = Object.entries(files).map(
    ([file, { mutants }]) => [file, mutants.filter(({ status }) => COUNTED.has(status))] as const,
  );
  const all = counted.flatMap(([, mutants]) => mutants);
  expect(all.length).toBeGreaterThan(1_000);
  proof.planted(all.filter(({ status }) => NOTICED.has(status)).length, all.length);
  const score = shareNoticed(all);
  proof.figure('broken spots noticed, in percent', score, { bar: 'at least 90', isMet: score >= 90 });
  const ofRules = shareNoticed(all.filter((mutant) => !isOfWords(mutant)));
  proof.figure('the same without changed words, in percent', ofRules, { bar: 'at least 90', isMet: ofRules >= 90 });
  for (const [file, mutants] of counted) proof.figure(`of ${file.replace(/^.*\//, '')}`, shareNoticed(mutants));
});
