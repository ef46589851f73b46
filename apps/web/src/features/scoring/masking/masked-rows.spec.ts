import { BLANK_CONTENT, BLANK_LINE } from '@bidwell/domain/proposal-content';
import { expect, it } from 'vitest';
import { BARE, type ComparedJob, type ComparedProposal } from '../compared';
import { compareGroups } from '../rows/compare-rows';

const job: ComparedJob = {
  id: 'job',
  currency: 'GBP',
  headCount: 220,
  terms: { switchingCost: 0, supervisionCost: 0, homePreference: 0 },
  requirements: [],
  lines: [{ id: 'venue', title: 'Venue', quantity: 1, unit: 'evening', group: '', basis: 'unit', isOptional: false }],
  criteria: [
    { id: 'price', title: 'Price', description: '', kind: 'price', weight: 40 },
    { id: 'fit', title: 'Fit', description: '', kind: 'quality', weight: 60 },
  ],
};

/** A priced proposal as it comes while its price is sealed and its name hidden. */
const masked: ComparedProposal = {
  ...BARE,
  id: 'a',
  proposalId: 'a',
  name: 'Proposal A',
  side: null,
  variant: null,
  writtenBeforeAddendum: null,
  received: null,
  content: {
    ...BLANK_CONTENT,
    pitch: 'Choose us.',
    currency: 'GBP',
    conflicts: { none: false, words: 'Hidden while names are.' },
    lines: [{ ...BLANK_LINE, lineId: 'venue', title: 'Venue', answer: 'priced', unitPrice: null }],
  },
  comparableTotal: null,
  unpriced: [],
  scores: [{ criterionId: 'fit', value: 8, note: '' }],
  weightedScore: null,
};

const rowsOf = (of: ComparedJob) =>
  new Map(compareGroups(of, [masked]).flatMap(({ rows }) => rows.map((row) => [row.key, row])));

it('says of sealed prices once that they are sealed, and never that they are missing or nothing', () => {
  const rows = rowsOf({ ...job, sealsPrices: true });
  const until = { main: 'Sealed', detail: 'until everybody has submitted scores' };
  expect(rows.get('total')?.cells).toMatchObject([{ kind: 'words', entries: [until] }]);
  expect([...rows.keys()], 'a line that says no more').not.toContain('line venue');
  expect(rows.get('weighted')?.cells).toMatchObject([{ words: 'Waits for the prices' }]);
  expect([...rows.keys()]).not.toContain('missing');
  expect(JSON.stringify([...rows.values()])).not.toMatch(/ask/i);
});

it('keeps a line of which somebody says more than its sealed price', () => {
  const lines = masked.content.lines.map((line) => ({ ...line, note: 'With the garden.' }));
  const said = { ...masked, content: { ...masked.content, lines } };
  const rows = compareGroups({ ...job, sealsPrices: true }, [said, { ...masked, id: 'b' }]).flatMap(({ rows }) => rows);
  const cells = rows.find(({ key }) => key === 'line venue')?.cells;
  expect(cells).toMatchObject([{ entries: [{ main: 'Sealed', detail: 'With the garden.' }] }, { entries: [{}] }]);
});

it('leaves out declared interests while names are hidden, and shows them with the names', () => {
  expect(rowsOf({ ...job, hidesNames: true }).has('conflicts')).toBe(false);
  expect(rowsOf(job).has('conflicts')).toBe(true);
});
