import { expect, it } from 'vitest';
import type { ComparedMark, ComparedProposal } from './compared';
import { defaultColumns } from './default-columns';

const mark = (as: ComparedMark['mark'] | null): ComparedMark | null => as && { mark: as, because: '', by: 'Rita' };
const columns = (...marks: (ComparedMark['mark'] | null)[]) =>
  marks.map((as, place) => ({ id: String(place), marked: mark(as) }) as ComparedProposal);
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
