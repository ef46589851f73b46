import { evaluatedTotalOf, evaluatedTotalsOf } from '../proposals/door/evaluated-total.sql.js';
import { comparisonReading, openedProposalReading } from '../proposals/door/opened-proposal.reading.js';
import type { Expression } from '../platform/reading/reading.js';
import type { ScoreFacts } from './score.facts.js';
import { judgedByOf, panelMembersOf, panelRulesOf, scoresAgreedOf, scoresGivenOf } from './score.sql.js';

/* What the scores of an opened proposal follow from. The row is one of opened_proposal. */

const ofJob =
  (part: (jobId: string) => string): Expression =>
  (row) =>
    part(`${row}.job_id`);
const ofProposal =
  (part: (proposalId: string) => string): Expression =>
  (row) =>
    part(`${row}.proposal_id`);

/** What the counted scores of a proposal follow from. Its row has the columns of `readable_proposal`. */
export const scoreFacts = {
  scoreCriteria: ofJob(judgedByOf),
  scorePanel: ofJob(panelMembersOf),
  scoreRules: ofJob(panelRulesOf),
  scoresGiven: ofProposal(scoresGivenOf),
  scoresAgreed: ofProposal(scoresAgreedOf),
  scoreTotal: evaluatedTotalOf,
  scoreTotals: ofJob(evaluatedTotalsOf),
};

openedProposalReading
  .resolved('scores', scoreFacts)
  .resolved('weightedScore', scoreFacts)
  .resolved('ownWeightedScore', scoreFacts)
  .resolved('isBelowMinimum', scoreFacts);

/** What the readings above fetch. Wide numbers come as text at the top of a statement. */
export interface ScoreRow {
  scoreCriteria: ScoreFacts['criteria'];
  scorePanel: ScoreFacts['panel'];
  scoreRules: ScoreFacts['rules'];
  scoresGiven: ScoreFacts['given'];
  scoresAgreed: ScoreFacts['agreed'];
  scoreTotal: number | string | null;
  scoreTotals: (number | null)[];
}

/** The row's facts as the rules read them. */
export function factsOf(row: ScoreRow): ScoreFacts {
  return {
    criteria: row.scoreCriteria,
    panel: row.scorePanel,
    rules: row.scoreRules,
    given: row.scoresGiven,
    agreed: row.scoresAgreed,
    total: row.scoreTotal === null ? null : Number(row.scoreTotal),
    allTotals: row.scoreTotals,
  };
}

const panelFacts = {
  stagePanel: (row: string) => panelMembersOf(`${row}.id`),
  stageRules: (row: string) => panelRulesOf(`${row}.id`),
};

comparisonReading
  .resolved('myStage', panelFacts)
  .resolved('areScoresIn', panelFacts)
  .resolved('mustSubmit', panelFacts);

export interface StageRow {
  stagePanel: ScoreFacts['panel'];
  stageRules: ScoreFacts['rules'];
}
