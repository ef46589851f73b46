import type { Actor } from './actor.js';
import type { Market } from './market.js';
import { cheapestFirst, type PublishedJob } from './proposing.js';

/** What a panel's moves answer. */
export interface PanelMove {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { field: string | null; message: string }[];
}

/** Colleagues on the panel of a job who have declared that they have no interest. */
export async function seat(market: Market, job: PublishedJob, ...colleagues: Actor[]): Promise<void> {
  for (const { personId } of colleagues)
    await market.owner.query(
      `insert into evaluator (job_id, person_id, asked_by, declared_at, interest)
       select id, $2, requester_id, clock_timestamp(), 'none' from job where id = $1`,
      [job.id, personId],
    );
}

const REFUSAL = '... on Refusal { code message problems { field message } }';

export async function submitScores(actor: Actor, job: PublishedJob): Promise<PanelMove> {
  const document = `mutation ($job: ID!) { submitScores(jobId: $job) { __typename ${REFUSAL} } }`;
  return (await actor.ask<{ submitScores: PanelMove }>(document, { job: job.id })).submitScores;
}

export async function agree(
  actor: Actor,
  proposalId: string,
  criterionId: string,
  score: number | null,
  note = '',
): Promise<PanelMove> {
  const document = `mutation ($proposal: ID!, $criterion: ID!, $score: Float, $note: String) {
    agreeScore(proposalId: $proposal, criterionId: $criterion, score: $score, note: $note) { __typename ${REFUSAL} } }`;
  const variables = { proposal: proposalId, criterion: criterionId, score, note };
  return (await actor.ask<{ agreeScore: PanelMove }>(document, variables)).agreeScore;
}

/** What somebody on a panel sees of one proposal’s quality scores. */
export interface PanelView {
  myStage: string | null;
  areScoresIn: boolean;
  proposals: {
    id: string;
    comparableTotal: number | null;
    weightedScore: number | null;
    ownWeightedScore: number | null;
    isBelowMinimum: boolean;
    scores: {
      criterionId: string;
      value: number | null;
      isComputed: boolean;
      note: string;
      isBelowMinimum: boolean;
      own: { value: number | null; note: string } | null;
      given: { evaluatorName: string; value: number | null; note: string }[];
      mean: number | null;
      spread: number | null;
      agreed: { value: number; note: string; agreedBy: string } | null;
    }[];
  }[];
}

export async function panelView(actor: Actor, job: PublishedJob): Promise<PanelView | null> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { myStage areScoresIn proposals { id comparableTotal weightedScore ownWeightedScore
    isBelowMinimum scores { criterionId value isComputed note isBelowMinimum own { value note } given { evaluatorName value note }
    mean spread agreed { value note agreedBy } } } } }`;
  const { comparison } = await actor.ask<{ comparison: PanelView | null }>(document, { job: job.id });
  return comparison && { ...comparison, proposals: cheapestFirst(comparison.proposals) };
}
