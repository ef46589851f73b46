import { expect, test } from 'vitest';
import { filesOfCheckout, text } from './tools.js';

const TABLES = [
  'proposal',
  'proposal_version',
  'proposal_withdrawal',
  'proposal_draft',
  'proposal_reading',
  'refused_attempt',
  'attempt_on_record',
  'opened_proposal',
  'opened_variant',
  'readable_proposal',
  'readable_variant',
  'proposal_file',
  'proposal_file_block',
  'proposal_file_use',
  'file_reading',
  'idea_terms_acceptance',
  'proposal_mark',
  'proposal_marking',
  'line_estimate',
  'job_private_key',
];
const touches = new RegExp(
  `\\b(from|join|into|update|using)\\s+(only\\s+)?"?(${TABLES.join('|')})"?(?=[\\s(;\`])`,
  'i',
);
const mapsTable = new RegExp(
  `getRepository|\\.manager\\.\\w+\\((MyProposal|OpenedProposal|Receipt|ProposalReading|FileReading)\\b`,
);

const sources = filesOfCheckout('apps/api/src').filter((path) => path.endsWith('.ts'));

/** The opener is a process of its own; migrations shape the tables; the demo company is written by their owner. */
const insideTheDoor = /^apps\/api\/src\/(proposals\/door|opening|migrations|demo)\//;

test('the search would notice a statement on a table of proposals', () => {
  for (const statement of [
    'select 1 from proposal p',
    'join opened_proposal o',
    'UPDATE proposal_version set',
    'insert into proposal_draft(',
  ]) {
    expect(statement).toMatch(touches);
  }
  expect('from proposal_count').not.toMatch(touches);
  expect(sources.filter((path) => insideTheDoor.test(path) && touches.test(text(path))).length).toBeGreaterThan(10);
});

test('the tables of proposals are touched through one door', () => {
  const outside = sources.filter((path) => !insideTheDoor.test(path));
  expect(outside.filter((path) => touches.test(text(path)))).toEqual([]);
  expect(outside.filter((path) => mapsTable.test(text(path)))).toEqual([]);
});

test('nothing that the web process loads can open a seal', () => {
  const web = sources.filter((path) => !/^apps\/api\/src\/(opening\/|opener\.ts|keys\.ts|verify\.ts|demo)/.test(path));
  const keepers = /from '[^']*\/opening\/|privateKeyOf|unwrapKey\(|\bunseal\(|BIDWELL_KEYS/;
  const sealing = /^apps\/api\/src\/proposals\/sealing\//;
  expect(web.filter((path) => !sealing.test(path) && keepers.test(text(path)))).toEqual([]);
});

test('one’s own proposal and an opened proposal share no GraphQL type but their content', () => {
  const schema = text('libs/schema/schema.graphql');
  const typesOf = (name: string) => {
    const body = schema.split(`type ${name} {`)[1]?.split('\n}')[0] ?? '';
    return new Set([...body.matchAll(/^ {2}\w+(?:\(.*\))?: \[?(\w+)/gm)].map(([, type]) => type));
  };
  const scalars = new Set(['ID', 'Int', 'Float', 'String', 'Boolean', 'DateTime', 'MinorUnits']);
  const both = [...typesOf('MyProposal')].filter(
    (type) => typesOf('OpenedProposal').has(type) && !scalars.has(type ?? ''),
  );
  expect(both).toEqual(['ProposalContent']);
});
