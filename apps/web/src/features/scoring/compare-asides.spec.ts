import { BLANK_CONTENT, BLANK_LINE, type ProposalContent } from '@bidwell/domain/proposal-content';
import { expect, it } from 'vitest';
import { compareGroups } from './rows/compare-rows';
import { sheetHead, sheetRows } from './paper/compare-sheet';
import { BARE, type ComparedJob, type ComparedProposal } from './compared';

/* What those who judge lay beside proposals: estimates, records, notes; and the sheet with all of it. */

const plain = { group: '', basis: 'unit', isOptional: false, quantity: 1, unit: 'evening' } as const;
const job: ComparedJob = {
  id: 'job',
  currency: 'GBP',
  headCount: null,
  terms: { switchingCost: 0, supervisionCost: 0, homePreference: 0 },
  requirements: [],
  lines: [
    { ...plain, id: 'venue', title: 'Venue' },
    { ...plain, id: 'crew', title: 'AV crew' },
  ],
  criteria: [],
};

const line = (lineId: string, unitPrice: number | null) => ({
  ...BLANK_LINE,
  lineId,
  unitPrice,
  answer: unitPrice === null ? ('notOffered' as const) : ('priced' as const),
});
const promise = {
  text: 'Updates',
  metric: 'time to live',
  target: 24,
  unit: 'hours',
  clock: 'working',
  remedy: null,
} as const;

function column(name: string, crew: number | null, more: Partial<ComparedProposal> = {}): ComparedProposal {
  const content: ProposalContent = {
    ...BLANK_CONTENT,
    pitch: '=cmd()',
    currency: 'GBP',
    lines: [line('venue', 150_000), line('crew', crew)],
    promises: [promise],
  };
  return {
    ...BARE,
    id: name,
    proposalId: name,
    variant: null,
    name,
    side: 'external',
    received: { at: '2026-11-20T16:00:00Z', version: 1 },
    writtenBeforeAddendum: null,
    content,
    comparableTotal: crew === null ? null : 150_000 + crew,
    unpriced: crew === null ? [{ lineId: 'crew', title: 'AV crew', reason: 'On tour' }] : [],
    scores: [],
    weightedScore: null,
    ...more,
  };
}

const rowsOf = (...columns: ComparedProposal[]) => compareGroups(job, columns).flatMap(({ rows }) => rows);
const cells = (key: string, ...columns: ComparedProposal[]) => rowsOf(...columns).find((row) => row.key === key)?.cells;
const estimate = { lineId: 'crew', amount: 12_345, words: 'last year', by: 'Rita' };

it('adds an estimate to what was priced, in a row of its own, and leaves the comparable total as it is', () => {
  const columns = [column('Full', 10_000), column('Partial', null, { estimates: [estimate] }), column('Bare', null)];
  expect(cells('adjusted', ...columns)).toEqual([
    { kind: 'amount', amount: 160_000, detail: null, mark: null },
    { kind: 'estimated', amount: 162_345, estimated: 12_345, missing: [], mark: null },
    { kind: 'none', words: 'Nothing estimated', mark: null },
  ]);
  expect(cells('total', ...columns)?.[1]).toMatchObject({ kind: 'total', amount: null, rest: 150_000 });
  expect(cells('adjusted', column('Full', 10_000), column('Bare', null))).toBeUndefined();
});

it('sets what became of earlier promises under the promise, and says where there is no record', () => {
  const kept = { records: [{ timesDue: 44, timesKept: 41 }] };
  const columns = [column('Known', 1, kept), column('New', 1, { records: [{ timesDue: 0, timesKept: 0 }] })];
  const keys = rowsOf(...columns).map(({ key }) => key);
  expect(keys.indexOf('record time to live')).toBe(keys.indexOf('promise time to live') + 1);
  expect(cells('record time to live', ...columns)).toEqual([
    { kind: 'record', kept: 41, due: 44, mark: null },
    { kind: 'none', words: 'No record yet', mark: null },
  ]);
  expect(cells('record time to live', column('New', 1))).toBeUndefined();
});

it('shows notes of the panel beside each proposal, and none in a bidder’s preview', () => {
  const note = { id: 'n', words: 'Ask about snow', by: 'Nora', at: '2026-11-21T09:00:00Z', isMine: false };
  expect(cells('notes', column('A', 1, { notes: [note] }), column('B', 1, { notes: [], hidesNotes: true }))).toEqual([
    { kind: 'notes', notes: [note], isHidden: false, mark: null },
    { kind: 'notes', notes: [], isHidden: true, mark: null },
  ]);
  expect(cells('notes', column('A', 1))).toBeUndefined();
});

it('makes a sheet of the same rows: prices as numbers, words in a row of their own', () => {
  const marked = { mark: 'shortlisted', because: '', by: 'Rita' } as const;
  const columns = [column('Full', 10_000, { marked }), column('Partial', null, { estimates: [estimate] })];
  expect(sheetHead(columns)).toEqual(['Full (external, shortlisted)', 'Partial (external)']);
  const rows = sheetRows(compareGroups(job, columns), 'GBP');
  const named = (name: string) => rows.find((row) => row.name.startsWith(name));
  expect(named('Comparable total')).toMatchObject({ values: [1600, null], isMoney: true });
  expect(named('Comparable total: in words')?.values).toEqual([null, 'Not comparable: without AV crew']);
  expect(named('Total with estimates')?.values).toEqual([1600, 1623.45]);
  expect(named('Not priced by them')?.values).toEqual(['Nothing missing', 'AV crew: ask · On tour']);
  expect(named('In their words')?.values).toEqual(['=cmd()', '=cmd()']);
});
