import { BLANK_CONTENT, BLANK_LINE, type ProposalContent, type ProposalLine } from '@bidwell/domain/proposal-content';
import { comparableTotal, unpricedLines } from '@bidwell/domain/proposal-totals';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import { expect, it } from 'vitest';
import type { CompareRow } from './compare-row';
import { equalRows, withoutEqualRows } from './compare-row';
import { compareGroups } from './compare-rows';
import { BARE, type ComparedJob, type ComparedProposal } from '../compared';

const plain = { group: '', basis: 'unit', isOptional: false } as const;

const job: ComparedJob = {
  id: 'job',
  currency: 'GBP',
  headCount: 220,
  terms: { switchingCost: 0, supervisionCost: 0, homePreference: 0 },
  requirements: [],
  lines: [
    { ...plain, id: 'venue', title: 'Venue', quantity: 1, unit: 'evening' },
    { ...plain, id: 'food', title: 'Food', quantity: 220, unit: 'person' },
    { ...plain, id: 'crew', title: 'AV crew', quantity: 1, unit: 'evening' },
  ],
  criteria: [
    { id: 'price', title: 'Price', description: '', kind: 'price', weight: 40 },
    { id: 'fit', title: 'Fit', description: 'Would our people stay?', kind: 'quality', weight: 60 },
  ],
};

type Answers = Partial<Record<'venue' | 'food' | 'crew', number | 'included' | { not: string }>>;

function line(lineId: string, answer: number | 'included' | { not: string }): ProposalLine {
  const brief = job.lines.find(({ id }) => id === lineId);
  const answered = {
    ...BLANK_LINE,
    lineId,
    title: brief?.title ?? '',
    quantity: brief?.quantity ?? 1,
    unit: brief?.unit ?? '',
    unitPrice: null,
    reason: null,
  };
  if (answer === 'included') return { ...answered, answer };
  return typeof answer === 'number'
    ? { ...answered, answer: 'priced', unitPrice: answer }
    : { ...answered, answer: 'notOffered', reason: answer.not };
}

function proposal(name: string, answers: Answers, more: Partial<ProposalContent> = {}): ComparedProposal {
  const lines = Object.entries(answers).map(([id, answer]) => line(id, answer));
  const content: ProposalContent = {
    ...BLANK_CONTENT,
    pitch: `Choose ${name}.`,
    promises: [],
    currency: 'GBP',
    ...more,
    lines: [...lines, ...(more.lines ?? [])],
  };
  return {
    ...BARE,
    id: name,
    proposalId: name,
    name,
    variant: null,
    writtenBeforeAddendum: null,
    side: 'external',
    received: { at: '2026-11-20T16:00:00Z', version: 1 },
    content,
    comparableTotal: comparableTotal(content, job.lines),
    unpriced: unpricedLines(content, job.lines),
    scores: [],
    weightedScore: null,
  };
}

const promise = (target: number, more: Partial<ServicePromise> = {}): ServicePromise => {
  return {
    text: 'Website updates',
    metric: 'time to live',
    target,
    unit: 'hours',
    clock: 'working',
    remedy: null,
    ...more,
  };
};

function row(key: string, ...proposals: ComparedProposal[]): CompareRow {
  const found = compareGroups(job, proposals)
    .flatMap(({ rows }) => rows)
    .find((each) => each.key === key);
  if (!found) throw new Error(`No row ${key}`);
  return found;
}

const marks = ({ cells }: CompareRow) => cells.map(({ mark }) => mark);

const full = proposal('Events team', { venue: 3_000, food: 20, crew: 1_600 });
const dear = proposal('Northside', { venue: 4_000, food: 20, crew: 1_700 });
const partial = proposal('Lantern', { venue: 100, food: 1, crew: { not: 'On tour' } });

it('marks the lowest total that can be compared, and never one that leaves a line out', () => {
  const total = row('total', full, dear, partial);
  expect(marks(total)).toEqual(['always', null, null]);
  expect(total.cells[2]).toMatchObject({ amount: null, rest: 320, without: 'AV crew' });
});

it('marks no total where all are the same', () => {
  expect(marks(row('total', full, { ...full, id: 'twin' }))).toEqual([null, null]);
});

it('asks for an unpriced line by name and never shows it as zero', () => {
  expect(row('missing', full, partial).cells).toEqual([
    { kind: 'words', entries: [{ main: 'Nothing missing', detail: null }], mark: null },
    {
      kind: 'unpriced',
      lines: [{ lineId: 'crew', title: 'AV crew', reason: 'On tour', estimate: null }],
      mark: 'always',
    },
  ]);
  const crew = row('line crew', full, partial).cells[1];
  expect(crew).toEqual({ kind: 'words', entries: [{ main: 'Not offered: ask', detail: 'On tour' }], mark: 'always' });
});

it('says how an amount comes about where the quantity is not one', () => {
  expect(row('line food', full).cells[0]).toMatchObject({ amount: 4_400, detail: 'at £0.20' });
  expect(row('line venue', full).cells[0]).toMatchObject({ amount: 3_000, detail: null });
});

it('leaves out the rows in which all say the same, and counts them', () => {
  const groups = compareGroups(job, [full, dear]);
  const keys = withoutEqualRows(groups).groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  expect(keys).not.toContain('line food');
  expect(keys).not.toContain('missing');
  expect(keys).toEqual(expect.arrayContaining(['total', 'line venue', 'pitch', 'score fit', 'weighted']));
  expect(equalRows(groups)).toBe(2);
});

it('hides nothing of a proposal that stands alone', () => {
  expect(equalRows(compareGroups(job, [full]))).toBe(0);
});

it('puts lines of their own with one title into one row, and says where there is none', () => {
  const booth = { ...line('x', 34_000), lineId: null, title: 'Photo booth', unit: 'evening' };
  const extra = proposal('With booth', { venue: 1, food: 1, crew: 1 }, { lines: [booth] });
  const cells = row('own photo booth', full, extra).cells;
  expect(cells[0]).toEqual({ kind: 'none', words: 'Not in this proposal', mark: null });
  expect(cells[1]).toMatchObject({ amount: 34_000, detail: '1 × evening at £340' });
});

it('groups promises by what is measured and marks the one that stands out', () => {
  const at = (name: string, target: number) => proposal(name, {}, { promises: [promise(target)] });
  const updates = row('promise time to live', at('A', 24), at('B', 48), at('C', 24), proposal('D', {}));
  expect(updates.label).toBe('Website updates');
  expect(updates.detail).toBe('time to live');
  expect(updates.cells[1]).toMatchObject({ entries: [{ main: 'Within 48 working hours', detail: null }] });
  expect(marks(updates)).toEqual([null, 'difference', null, null]);
});

it('marks the weaker promises where no answer is the most common one', () => {
  const at = (name: string, target: number) => proposal(name, {}, { promises: [promise(target)] });
  expect(marks(row('promise time to live', at('A', 48), at('B', 24)))).toEqual(['difference', null]);
});

it('marks all where promises cannot be told stronger or weaker', () => {
  const one = proposal('A', {}, { promises: [promise(24)] });
  const other = proposal('B', {}, { promises: [promise(24, { clock: 'calendar' })] });
  expect(marks(row('promise time to live', one, other))).toEqual(['difference', 'difference']);
});

it('names a row by its measure where bidders call the promise differently', () => {
  const one = proposal('A', {}, { promises: [promise(24)] });
  const other = proposal('B', {}, { promises: [promise(24, { text: 'Changes online' })] });
  const shared = row('promise time to live', one, other);
  expect(shared.label).toBe('time to live');
  expect(shared.cells[1]).toMatchObject({ entries: [{ main: 'Within 24 working hours', detail: 'Changes online' }] });
});

it('says what a weighted score still waits for', () => {
  expect(row('weighted', full).cells[0]).toMatchObject({ value: null, words: '0 of 1 scored' });
  const scored = { ...partial, scores: [{ criterionId: 'fit', value: 8, note: '' }] };
  expect(row('weighted', scored).cells[0]).toMatchObject({ value: null, words: 'No total to compare' });
});
