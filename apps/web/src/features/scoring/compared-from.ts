import type { CompareViewFragment } from '../../graphql/generated/graphql';
import { requiredLine, requirementFrom } from '../../graphql/asked';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import type { ComparedJob, ComparedProposal } from './compared';

type OpenedProposal = CompareViewFragment['proposals'][number];

/** A column from an opened proposal. */
export function comparedFrom(opened: OpenedProposal): ComparedProposal {
  const { id, bidder, receivedAt, version, comparableTotal, unpriced, scores, weightedScore } = opened;
  return {
    id,
    name: bidder.name,
    side: bidder.kind === 'TEAM' ? 'internal' : 'external',
    received: { at: receivedAt, version },
    content: contentFrom(readFragment(ProposalContentFragment, opened.content)),
    comparableTotal,
    unpriced,
    scores,
    weightedScore,
  };
}

type ReadJob = Pick<
  CompareViewFragment['job'],
  'id' | 'currency' | 'headCount' | 'lines' | 'requirements' | 'criteria'
>;

/** What the columns are compared by. */
export function comparedJob({ id, currency, headCount, lines, requirements, criteria }: ReadJob): ComparedJob {
  const judged = criteria.map((each) => ({
    ...each,
    kind: each.kind === 'PRICE' ? ('price' as const) : ('quality' as const),
  }));
  return {
    id,
    currency,
    headCount,
    lines: lines.map(requiredLine),
    requirements: requirements.map(requirementFrom),
    criteria: judged,
  };
}
