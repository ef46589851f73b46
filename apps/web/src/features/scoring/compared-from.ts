import { ProposalMark, takesPart } from '@bidwell/domain/proposal-mark';
import { comparableTotal, unpricedLines } from '@bidwell/domain/proposal-totals';
import { rankField } from '@bidwell/domain/scoring';
import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { requiredLine, requirementFrom } from '../../graphql/asked';
import { calledBy, sideOf } from '../../graphql/called';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import type { ComparedAside, ComparedJob, ComparedProposal } from './compared';
import { ProposalNotesFragment } from './notes/note-documents';
import { ProposalScoresFragment } from './scores/score-documents';
import { scoresFrom } from './scores/scores-from';
import { ProposalSortingFragment } from './sorting/sorting-documents';

type OpenedProposal = CompareViewFragment['proposals'][number];

/** A column from an opened proposal, and one from each of its variants. */
export function comparedFrom(opened: OpenedProposal, { lines, areScoresIn = true }: ComparedJob): ComparedProposal[] {
  const { id, writtenBeforeAddendum, receivedAt, version, comparableTotal, unpriced } = opened;
  const { scores, weightedScore, ownWeightedScore, isBelowMinimum } = readFragment(ProposalScoresFragment, opened);
  const main: ComparedProposal = {
    id,
    proposalId: id,
    variant: null,
    ...asideOf(opened),
    name: calledBy(opened),
    side: sideOf(opened),
    received: { at: receivedAt, version },
    writtenBeforeAddendum,
    content: contentFrom(readFragment(ProposalContentFragment, opened.content)),
    comparableTotal,
    unpriced,
    scores: scoresFrom(scores, areScoresIn),
    weightedScore: areScoresIn ? weightedScore : ownWeightedScore,
    isBelowMinimum,
  };
  return [main, ...variantColumns(main, lines)];
}

function asideOf(opened: OpenedProposal): ComparedAside {
  const { marked, estimates } = readFragment(ProposalSortingFragment, opened);
  const { notes, hidesNotes } = readFragment(ProposalNotesFragment, opened);
  return {
    marked: marked && { mark: ProposalMark[marked.mark], because: marked.because, by: marked.markedBy },
    estimates: estimates.map(({ lineId, amount, words, estimatedBy }) => ({ lineId, amount, words, by: estimatedBy })),
    figures: opened.bidder?.record ?? null,
    records: opened.promiseRecords,
    rank: null,
    notes: notes.map(({ id, words, writer, writtenAt, isMine }) => {
      return { id, words, by: writer.name, at: writtenAt, isMine };
    }),
    hidesNotes,
  };
}

/** A column for each variant: its own lines and totals, everything else as in the main offer, and no scores of its own. */
export function variantColumns(main: ComparedProposal, lines: ComparedJob['lines']): ComparedProposal[] {
  return main.content.variants.map((sheet, index) => ({
    ...main,
    id: `${main.id}-${index + 1}`,
    variant: { number: index + 1, title: sheet.title, words: sheet.words },
    content: { ...main.content, lines: sheet.lines },
    comparableTotal: comparableTotal(sheet, lines),
    unpriced: unpricedLines(sheet, lines),
    estimates: [],
    rank: null,
    scores: [],
    weightedScore: null,
  }));
}

type ReadJob = Pick<
  CompareViewFragment['job'],
  | 'id'
  | 'currency'
  | 'headCount'
  | 'switchingCost'
  | 'supervisionCost'
  | 'homePreference'
  | 'lines'
  | 'requirements'
  | 'criteria'
>;

/** What is not known yet. */
type Hiding = Pick<CompareViewFragment, 'sealsPrices' | 'hidesNames' | 'areScoresIn'>;

/** What the columns are compared by. A bidder's own preview hides nothing. */
export function comparedJob(
  { id, currency, headCount, lines, requirements, criteria, ...job }: ReadJob,
  { sealsPrices = false, hidesNames = false, areScoresIn = true }: Partial<Hiding> = {},
): ComparedJob {
  const { switchingCost, supervisionCost, homePreference } = job;
  const judged = criteria.map((each) => ({
    ...each,
    kind: each.kind === 'PRICE' ? ('price' as const) : ('quality' as const),
  }));
  return {
    id,
    currency,
    sealsPrices,
    hidesNames,
    headCount,
    terms: { switchingCost, supervisionCost, homePreference },
    lines: lines.map(requiredLine),
    requirements: requirements.map(requirementFrom),
    criteria: judged,
    areScoresIn,
  };
}

/** Every main offer with its place among those that take part and have a weighted score. */
export function ranked(proposals: readonly ComparedProposal[]): ComparedProposal[] {
  const mains = proposals.filter(({ variant, marked }) => variant === null && takesPart(marked?.mark ?? null));
  const ranks = rankField(
    mains.map(({ id, weightedScore, isBelowMinimum = false }) => ({ id, weightedScore, isBelowMinimum })),
  );
  const of = ranks.filter(({ rank }) => rank !== null).length;
  const places = new Map(ranks.map(({ id, rank }) => [id, rank]));
  return proposals.map((proposal) => {
    const place = places.get(proposal.id) ?? null;
    return { ...proposal, rank: place === null ? null : { place, of } };
  });
}
