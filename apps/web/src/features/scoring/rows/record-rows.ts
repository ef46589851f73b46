import { ratingMeanings, RatingWord } from '@bidwell/domain/rating';
import { type CountedShare, shareWords } from '../../../ui/share-words';
import type { ComparedFigures, ComparedProposal } from '../compared';
import { areEqual } from './differences';
import { cellsOf, nothing } from './cells';
import type { Cell, CompareRow } from './compare-row';

/** What became of each bidder's earlier work, as its storefront shows it. Left out while no name is known, and where there was none. */
export function recordRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  return [
    ...shareRow('Promises kept', proposals, ({ kept }) => kept),
    ...shareRow('Would be chosen again', proposals, ({ again }) => again),
    ...shareRow('Came back when they could choose', proposals, ({ comeBack }) => comeBack),
    ...row(
      'How the work was',
      proposals,
      ({ words }) => words.some(({ share }) => (share.count ?? 0) > 0),
      ({ words }) => wordsOf(words),
    ),
  ];
}

function shareRow(
  label: string,
  proposals: readonly ComparedProposal[],
  of: (figures: ComparedFigures) => CountedShare,
): CompareRow[] {
  return row(
    label,
    proposals,
    (figures) => of(figures).of > 0,
    (figures) => shareWords(of(figures)),
  );
}

function row(
  label: string,
  proposals: readonly ComparedProposal[],
  isKnown: (figures: ComparedFigures) => boolean,
  words: (figures: ComparedFigures) => string,
): CompareRow[] {
  if (!proposals.some(({ figures }) => figures !== null && isKnown(figures))) return [];
  const cells = cellsOf(proposals, ({ figures }): Cell => {
    if (figures === null) return nothing('Hidden with the name');
    return { kind: 'words', entries: [{ main: words(figures), detail: null }], mark: null };
  });
  return [{ key: `record of ${label}`, label, detail: 'Over twelve full months.', cells, isEqual: areEqual(cells) }];
}

/** "12 amazing, 20 good, 3 acceptable" */
function wordsOf(words: ComparedFigures['words']): string {
  const said = words.toReversed().flatMap(({ word, share: { count } }) => {
    return count === null || count === 0 ? [] : [`${count} ${ratingMeanings[RatingWord[word]].label.toLowerCase()}`];
  });
  return said.length === 0 ? 'too few to say' : said.join(', ');
}
