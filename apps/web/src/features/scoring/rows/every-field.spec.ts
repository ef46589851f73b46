import { BLANK_CONTENT, BLANK_LINE, type ProposalContent, type ProposalLine } from '@bidwell/domain/proposal-content';
import { comparableTotal, unpricedLines } from '@bidwell/domain/proposal-totals';
import { expect, it } from 'vitest';
import { compareGroups } from './compare-rows';
import { BARE, type ComparedJob, type ComparedProposal } from '../compared';
import { variantColumns } from '../compared-from';

/* What a bidder says and the table does not show is lost on the one who chooses. */

const asked = { quantity: 2, unit: 'day', basis: 'unit', isOptional: false } as const;
const job: ComparedJob = {
  id: 'job',
  currency: 'EUR',
  headCount: 10,
  terms: { switchingCost: 0, supervisionCost: 0, homePreference: 0 },
  lines: [
    { ...asked, id: 'venue', title: 'Venue', group: 'Place' },
    { ...asked, id: 'food', title: 'Food', group: 'Table' },
    { ...asked, id: 'show', title: 'Show', group: 'Table', isOptional: true },
  ],
  requirements: [{ id: 'steps', text: 'No steps.', wordLimit: 20, isEssential: true }],
  criteria: [],
};

const priced = (change: Partial<ProposalLine>): ProposalLine => ({ ...BLANK_LINE, unitPrice: 100, ...change });

function sheet(name: string, unitPrice: number): ProposalLine[] {
  const own = { group: `${name} own group`, unit: `${name} own unit`, taxRate: 700, unitPrice };
  return [
    priced({ lineId: 'venue', unitPrice, taxRate: 1900, isPassThrough: true, note: `${name} note` }),
    priced({
      lineId: 'food',
      answer: 'notOffered',
      unitPrice: null,
      reason: `${name} reason`,
      note: `${name} food note`,
    }),
    priced({ lineId: 'show', answer: 'included', unitPrice: null, note: `${name} included note` }),
    priced({ ...own, title: `${name} own line`, basis: 'perHour' }),
    priced({ ...own, title: `${name} own line`, note: `${name} second of one name` }),
    priced({ ...own, title: `${name} extra`, isOptional: true }),
    priced({ ...own, title: `${name} instead`, alternativeTo: 'venue' }),
  ];
}

const texts = ['pitch', 'approach', 'notIncluded', 'assumptions', 'dependencies', 'paymentTerms', 'risks'];
const content: ProposalContent = {
  ...BLANK_CONTENT,
  ...Object.fromEntries(texts.map((text) => [text, `said of ${text}`])),
  currency: 'EUR',
  lines: sheet('main', 12_300),
  promises: [
    { text: 'promised', metric: 'measured', target: 3, unit: 'days', clock: 'working', remedy: 'made good so' },
  ],
  answers: [{ requirementId: 'steps', meets: 'partly', text: 'one step at the back' }],
  team: [{ name: 'Tamsin', role: 'leads', note: 'since 2019' }],
  references: [{ jobId: 'past', title: 'A past job', year: 2024, words: 'went well' }],
  validUntil: '2099-12-31',
  conflicts: { none: false, words: 'a cousin works there' },
  files: [
    {
      fileId: 'file',
      salt: 'salt',
      name: 'stage.png',
      size: 900,
      type: 'image/png',
      digest: 'd',
      isProtected: true,
      caption: 'the stage',
    },
  ],
  cost: {
    labour: [{ role: 'planner', hours: 12.5, rate: 4_321, avoidableShare: 2_500 }],
    passThrough: 987_654,
    overheadRate: 1_234,
    avoidableOverheadShare: 4_200,
  },
  variants: [{ title: 'smaller', words: 'a smaller hall', lines: sheet('variant', 45_600) }],
};

function column(said: ProposalContent): ComparedProposal {
  return {
    ...BARE,
    id: 'own',
    proposalId: 'own',
    variant: null,
    name: 'Events team',
    side: 'internal',
    received: { at: '2026-11-20T16:00:00Z', version: 1 },
    writtenBeforeAddendum: 2,
    content: said,
    comparableTotal: comparableTotal(said, job.lines),
    unpriced: unpricedLines(said, job.lines),
    scores: [],
    weightedScore: null,
  };
}

const shown = JSON.stringify(compareGroups(job, [column(content), ...variantColumns(column(content), job.lines)]));

/** Every text in a content but ids, the words of the rules, and what only programs read. */
function saidIn(nested: unknown): string[] {
  if (typeof nested === 'string') return [nested];
  if (nested === null || typeof nested !== 'object') return [];
  const silent = ['lineId', 'requirementId', 'jobId', 'fileId', 'salt', 'digest', 'currency', 'alternativeTo'];
  const ruled = ['answer', 'basis', 'meets', 'unit', 'clock', 'validUntil', 'title'];
  return Object.entries(nested).flatMap(([key, value]) => {
    return silent.includes(key) || (ruled.includes(key) && typeof value === 'string') ? [] : saidIn(value);
  });
}

it('shows every text that a bidder writes, in the main offer and in its variants', () => {
  const said = saidIn(content).filter((text) => text !== '');
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((text) => !shown.includes(text))).toEqual([]);
});

it.each([
  ['names of own lines', ['main own line', 'variant extra', 'main instead', 'smaller']],
  ['units and groups of own lines', ['main own unit', 'main own group']],
  ['what an alternative is for', ['Instead of Venue']],
  ['tax, and what is handed on at cost', ['19% tax', '7% tax', 'handed on at cost']],
  ['what a price is for', ['per hour']],
  ['promises with their targets', ['Within 3 working days', 'If missed: made good so']],
  ['how far a requirement is met', ['Meets it in part', 'Essential', 'at most 20 words']],
  ['references from the company’s own record', ['Done for this company', '2024']],
  ['how long the offer stands', ['31 Dec', 'Before addendum 2']],
  ['protected files', ['"isProtected":true']],
  [
    'the cost of a team',
    ['12.5 h', '€43.21', '25% of it avoidable', '12.34% of the labour', '42% of it avoidable', '987654'],
  ],
])('shows %s', (_, words) => {
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});

it('gives two lines of one name a row each', () => {
  expect(shown).toContain('main second of one name');
  const own = compareGroups(job, [column(content)]).find(({ key }) => key === 'own');
  expect(own?.rows.map(({ label }) => label)).toEqual(['main own line', 'main own line']);
});

it('marks what is essential and not met, and a declared conflict, whatever others say', () => {
  const [answers, said] = ['answers', 'pitch'].map((wanted) =>
    compareGroups(job, [column(content)]).find(({ key }) => key === wanted),
  );
  expect(answers?.rows[0]?.cells[0]).toMatchObject({ mark: 'always' });
  expect(said?.rows.find(({ key }) => key === 'conflicts')?.cells[0]).toMatchObject({ mark: 'always' });
});

it('counts neither optional lines nor alternatives, and says what they come to', () => {
  const offered = {
    ...content,
    lines: sheet('main', 10_000).map((line) =>
      line.lineId === 'food' ? { ...line, answer: 'included' as const } : line,
    ),
  };
  const leading = compareGroups(job, [column(offered)])[0]?.rows ?? [];
  const cellOf = (key: string) => leading.find((row) => row.key === key)?.cells[0];
  expect(cellOf('total')).toMatchObject({ amount: 20_000 + 10_000 + 10_000 });
  expect(cellOf('optional')).toMatchObject({ amount: 10_000 });
  expect(cellOf('head')).toMatchObject({ amount: 4_000 });
  expect(cellOf('gross')).toMatchObject({ amount: 40_000 + 3_800 + 1_400 });
  expect(cellOf('passed')).toMatchObject({ amount: 20_000 });
});
