import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { prove } from '../support/proof.js';

/* The sheet of answers to OWASP ASVS 5.0: complete, each answer of a known kind, and each place that it names is there. */

const proof = prove('asvs');

/** The requirements of levels 1 and 2, by section. */
const REQUIREMENTS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2
  5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4
  10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5
  13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2`;

const KINDS = ['held', 'not used', 'yours', 'partly', 'no'] as const;

const sheet = readFileSync(inRoot('docs/conformity/asvs.md'), 'utf8');
const answers = [...sheet.matchAll(/^\| (\d+\.\d+\.\d+) +\| ([a-z ]+?) +\| (.*?) +\|$/gm)].map(
  ([, id, kind, words]) => {
    return { id: id ?? '', kind: kind ?? '', words: words ?? '' };
  },
);

const required = REQUIREMENTS.trim()
  .split(/\s+/)
  .flatMap((section) => {
    const [number = '', count = '0'] = section.split(':');
    return Array.from({ length: Number(count) }, (_, at) => `${number}.${at + 1}`);
  });

test('each requirement has one answer, and no other is answered', () => {
  expect(required).toHaveLength(253);
  expect(answers.map(({ id }) => id)).toEqual(required);
  expect(answers.filter(({ kind, words }) => !KINDS.some((each) => each === kind) || words === '')).toEqual([]);
  proof.count(answers.length, required.length);
  for (const kind of KINDS) proof.figure(`answered "${kind}"`, answers.filter((answer) => answer.kind === kind).length);
});

test('each file that an answer names is there', () => {
  const named = answers.flatMap(({ words }) =>
    [...words.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map((match) => match[1] ?? ''),
  );
  const files = named.filter((name) => /\.\w+$/.test(name));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((name) => !existsSync(inRoot(name)))).toEqual([]);
});
