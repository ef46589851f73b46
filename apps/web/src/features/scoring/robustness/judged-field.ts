import type { CostedOffer, OutsideTerms } from '@bidwell/domain/cost-basis';
import type { OwnScore, PanelField } from '@bidwell/domain/robustness';
import type { ScoredCriterion } from '@bidwell/domain/scoring';
import type { JudgedProposal } from '@bidwell/domain/weight-strip';
import type { RobustnessFragment } from '../../../graphql/generated/graphql';
import { calledBy, sideOf } from '../../../graphql/called';
import { takingPart } from '../../../graphql/marked';
import type { Side } from '../../../ui/bidder-mark';

/** A proposal that may lead: it takes part, and no score of it misses a minimum. */
export interface RankedProposal extends JudgedProposal, CostedOffer {
  name: string;
  /** Null while names are hidden. */
  side: Side | null;
  evaluatedTotal: number | null;
}

export interface TitledCriterion extends ScoredCriterion {
  title: string;
}

/** A judged field, as the rules and the words about it need it. */
export interface JudgedField extends PanelField {
  criteria: readonly TitledCriterion[];
  proposals: readonly RankedProposal[];
  /** Those that miss a minimum: they cannot lead, and count in the price formula all the same. */
  others: readonly RankedProposal[];
  /** The names of those who judge, by their ids. */
  evaluators: ReadonlyMap<string, string>;
  terms: OutsideTerms;
  currency: string;
}

type Proposal = RobustnessFragment['proposals'][number];

/** The field as it was read. */
export function judgedField({ job, proposals: read }: RobustnessFragment): JudgedField {
  const all = takingPart(read);
  const taking = all.filter(({ isBelowMinimum }) => !isBelowMinimum);
  const { switchingCost, supervisionCost, homePreference } = job;
  return {
    criteria: job.criteria.map(({ id, title, kind, weight }) => {
      return { id, title, kind: kind === 'PRICE' ? ('price' as const) : ('quality' as const), weight };
    }),
    proposals: taking.map(rankedFrom),
    others: all.filter(({ isBelowMinimum }) => isBelowMinimum).map(rankedFrom),
    given: taking.flatMap(givenFrom),
    agreed: taking.flatMap(({ id: proposalId, scores }) =>
      scores.flatMap(({ criterionId, agreed }) => (agreed ? [{ proposalId, criterionId, value: agreed.value }] : [])),
    ),
    evaluators: new Map(
      taking.flatMap(({ scores }) =>
        scores.flatMap(({ given }) => given.map((each) => [each.evaluatorId, each.evaluatorName] as const)),
      ),
    ),
    terms: { switchingCost, supervisionCost, homePreference },
    currency: job.currency,
  };
}

function rankedFrom(proposal: Proposal): RankedProposal {
  const { id, comparableTotal, evaluatedTotal, scores, content } = proposal;
  const side = sideOf(proposal);
  return {
    id,
    name: calledBy(proposal),
    side,
    kind: side === 'internal' ? 'team' : 'vendor',
    comparableTotal,
    evaluatedTotal,
    cost: content.cost,
    scores: scores.map(({ criterionId, value }) => ({ criterionId, value })),
  };
}

/** What evaluators gave alone; whoever has left counts no more. */
function givenFrom({ id: proposalId, scores }: Proposal): OwnScore[] {
  return scores.flatMap(({ criterionId, given }) =>
    given.flatMap(({ evaluatorId, value, hasLeft }) =>
      value === null || hasLeft ? [] : [{ evaluatorId, proposalId, criterionId, value }],
    ),
  );
}
