import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { Refused } from './proposing.js';

/** A job as whoever asks for approval and whoever gives it see it. */
export interface ApprovedJob {
  __typename: 'Job';
  id: string;
  phase: string;
  budget: { high: { amount: number } | null };
  approval: { approver: { name: string }; answer: string | null; words: string } | null;
  policy: Record<string, unknown> | null;
  moves: { name: string; allowed: boolean; reason: string | null }[];
}

const APPROVED = `__typename id phase budget { high { amount } } approval { approver { name } answer words }
  policy { needsApproval minOpenDays minProposals hidesCount debriefLevel fanOutLimit lateChangeDays insideTeamCount valueFrom { amount currency } category { name } }
  moves { name allowed reason }`;

export type ApprovalMove = 'requestApproval' | 'approveJob' | 'takeJobBack' | 'publishJob';

export async function approvalMove(actor: Actor, move: ApprovalMove, id: string): Promise<ApprovedJob | Refused> {
  const document = `mutation ($id: ID!) { answer: ${move}(id: $id) { ... on Job { ${APPROVED} } ... on Refusal { __typename code message problems { field message } } } }`;
  return (await actor.ask<{ answer: ApprovedJob | Refused }>(document, { id })).answer;
}

export async function sendBack(actor: Actor, id: string, words: string): Promise<ApprovedJob | Refused> {
  const document = `mutation ($id: ID!, $w: String!) { answer: sendJobBack(id: $id, words: $w) { ... on Job { ${APPROVED} } ... on Refusal { __typename code message problems { field message } } } }`;
  return (await actor.ask<{ answer: ApprovedJob | Refused }>(document, { id, w: words })).answer;
}

/** The job as this person sees it. Null when it does not exist for them. */
export async function lookAtApproval(actor: Actor, id: string): Promise<ApprovedJob | null> {
  return (await actor.ask<{ job: ApprovedJob | null }>(`query ($id: ID!) { job(id: $id) { ${APPROVED} } }`, { id }))
    .job;
}

/** The names of the moves that this person may make now. */
export function allowedMoves(job: ApprovedJob | null): string[] {
  return (job?.moves ?? []).filter(({ allowed }) => allowed).map(({ name }) => name);
}

/** A policy as an administrator keeps it, by the owner's hand. */
export async function keepPolicy(market: Market, policy: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(policy);
  const places = columns.map((_, index) => `$${index + 1}`);
  await market.owner.query(
    `insert into policy (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(policy),
  );
}
