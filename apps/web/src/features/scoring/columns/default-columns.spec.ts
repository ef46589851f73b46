import { expect, it } from 'vitest';
import type { ComparedMark, ComparedProposal } from '../compared';
import { defaultColumns, heldColumns } from './default-columns';

const mark = (as: ComparedMark['mark'] | null): ComparedMark | null => as && { mark: as, because: '', by: 'Rita' };
const columns = (...marks: (ComparedMark['mark'] | null)[]) =>
  marks.map((as, place) => ({ id: String(place), proposalId: String(place), marked: mark(as) }) as ComparedProposal);
const shown = (all: ComparedProposal[], most = 4) => defaultColumns(all, most).map(({ id }) => id);

it.each([
  ['the first four of many', columns(null, null, null, null, null), ['0', '1', '2', '3']],
  ['the shortlist alone, once it is one', columns(null, 'shortlisted', null, null, 'shortlisted'), ['1', '4']],
  [
    'one that is shortlisted among others, in their order',
    columns(null, null, null, null, 'shortlisted'),
    ['0', '1', '2', '4'],
  ],
  ['nothing that is set aside or out', columns('archived', null, 'disqualified', null), ['1', '3']],
  ['what is set aside, where there is nothing else to compare with', columns('archived', null), ['0', '1']],
] as const)('shows %s', (_, all, ids) => {
  expect(shown([...all])).toEqual(ids);
});

it('shows what was chosen, then the best by rank, then the cheapest, in the order of the table', () => {
  const told = [null, 90, 70, null, 80].map((comparableTotal, at) => {
    const rank = at === 3 ? { place: 1, of: 1 } : null;
    return { id: String(at), proposalId: String(at), marked: null, comparableTotal, rank } as ComparedProposal;
  });
  expect(defaultColumns(told, 2).map(({ id }) => id)).toEqual(['2', '3']);
  expect(defaultColumns(told, 3).map(({ id }) => id)).toEqual(['2', '3', '4']);
  expect(defaultColumns(told, 2, '0').map(({ id }) => id)).toEqual(['0', '3']);
});

it('takes a shortlisted proposal and its variant for one', () => {
  const all = columns('shortlisted', 'shortlisted', null, null, null);
  const [, variant] = all;
  if (variant) variant.proposalId = '0';
  expect(shown(all)).toEqual(['0', '1', '2', '3']);
});

it.each([
  ['stays while something is shortlisted', columns('shortlisted', null, 'shortlisted', null), ['0', '1'], ['0', '1']],
  [
    'makes room for the next when something is set aside',
    columns('archived', null, null, null),
    ['0', '1'],
    ['1', '2'],
  ],
  ['passes over what is out', columns('archived', null, 'disqualified', null), ['0', '1'], ['1', '3']],
  ['shows what there is when everything is set aside', columns('archived', 'archived'), ['0', '1'], ['0', '1']],
] as const)('a first look %s', (_, all, held, ids) => {
  expect(heldColumns(all, held).map(({ id }) => id)).toEqual(ids);
});
