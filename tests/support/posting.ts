import type { Actor } from './actor.js';
import type { Refused } from './proposing.js';

/** A job as its requester and its bidders see it, where they may. */
export interface SeenJob {
  __typename: 'Job';
  id: string;
  draftVersion: number;
  title: string;
  place: string | null;
  phase: string;
  deadline: string | null;
  cancelReason: string | null;
  budget: { mode: string; low: { amount: number } | null; high: { amount: number; currency: string } | null };
  lines: { title: string; quantity: number }[];
  criteria: { title: string; weight: number }[];
  questions: { id: string; text: string; answer: string | null; isMine: boolean }[];
  invitedVendors: { name: string }[];
  moves: { name: string; allowed: boolean; reason: string | null }[];
  requesterView: {
    proposalCount: number;
    invitations: { reason: string; seenAt: string | null; bidder: { name: string } }[];
  } | null;
  bidderView: { invitedCount: number } | null;
}

const JOB = `__typename id draftVersion title place phase deadline cancelReason budget { mode low { amount } high { amount currency } }
  lines { title quantity } criteria { title weight } questions { id text answer isMine } invitedVendors { name }
  moves { name allowed reason } bidderView { invitedCount }
  requesterView { proposalCount invitations { reason seenAt bidder { name } } }`;
const REFUSAL = '... on Refusal { __typename code message at problems { field message } }';

/** Everything that a job needs to be published, but for its goal and category. */
export const BRIEF = {
  title: 'Website update: warranty',
  summary: 'Eight pages about the warranty.',
  dateFlexibility: 'OPEN',
  budgetMode: 'CEILING',
  budgetHigh: 900_000,
  customerBenefit: 'Customers find the answer at ten in the evening.',
  invitationMode: 'CATEGORY',
};

/** Makes a move whose one root field is called `answer`. */
async function move(actor: Actor, document: string, variables: object): Promise<SeenJob | Refused> {
  return (await actor.ask<{ answer: SeenJob | Refused }>(document, variables as Record<string, unknown>)).answer;
}

export function startJob(actor: Actor, templateId: string, zone = 'Europe/Lisbon'): Promise<SeenJob | Refused> {
  const document = `mutation ($t: ID!, $zone: String) { answer: startJob(templateId: $t, zone: $zone) { ... on Job { ${JOB} } ${REFUSAL} } }`;
  return move(actor, document, { t: templateId, zone });
}

export function saveJob(actor: Actor, id: string, version: number, changes: object): Promise<SeenJob | Refused> {
  const document = `mutation ($id: ID!, $v: Int!, $c: JobDraftInput!) {
    answer: saveJob(id: $id, draftVersion: $v, changes: $c) { ... on Job { ${JOB} } ${REFUSAL} } }`;
  return move(actor, document, { id, v: version, c: changes });
}

export function publishJob(actor: Actor, id: string): Promise<SeenJob | Refused> {
  return move(actor, `mutation ($id: ID!) { answer: publishJob(id: $id) { ... on Job { ${JOB} } ${REFUSAL} } }`, {
    id,
  });
}

export function cancelJob(actor: Actor, id: string, reason: string): Promise<SeenJob | Refused> {
  const document = `mutation ($id: ID!, $r: String!) { answer: cancelJob(id: $id, reason: $r) { ... on Job { ${JOB} } ${REFUSAL} } }`;
  return move(actor, document, { id, r: reason });
}

export function discardJob(actor: Actor, id: string): Promise<SeenJob | Refused> {
  return move(actor, `mutation ($id: ID!) { answer: discardJob(id: $id) { ... on Job { ${JOB} } ${REFUSAL} } }`, {
    id,
  });
}

/** A draft from the website template, filled in by the changes. */
export async function draftOf(actor: Actor, changes: object): Promise<SeenJob> {
  const draft = asJob(await startJob(actor, 'website-update'));
  return asJob(await saveJob(actor, draft.id, draft.draftVersion, { ...BRIEF, ...changes }));
}

/** A published job. */
export async function posted(actor: Actor, changes: object): Promise<SeenJob> {
  const { id } = await draftOf(actor, changes);
  return asJob(await publishJob(actor, id));
}

/** The job, or the test fails with what was refused. */
export function asJob(answer: SeenJob | Refused): SeenJob {
  if (answer.__typename === 'Refusal')
    throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer.problems)}`);
  return answer;
}

/** What this person sees of a job. Null when it does not exist for them. */
export async function look(actor: Actor, id: string): Promise<SeenJob | null> {
  return (await actor.ask<{ job: SeenJob | null }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).job;
}

export async function ask(
  actor: Actor,
  jobId: string,
  text: string,
): Promise<{ __typename: string; id: string; code?: string }> {
  const document = `mutation ($id: ID!, $t: String!) { answer: askQuestion(jobId: $id, text: $t) { __typename ... on Question { id } ${REFUSAL} } }`;
  return (
    await actor.ask<{ answer: { __typename: string; id: string; code?: string } }>(document, { id: jobId, t: text })
  ).answer;
}

export async function answer(actor: Actor, id: string, text: string): Promise<{ __typename: string; code?: string }> {
  const document = `mutation ($id: ID!, $t: String!) { answer: answerQuestion(id: $id, answer: $t) { __typename ... on Question { answer } ${REFUSAL} } }`;
  return (await actor.ask<{ answer: { __typename: string; code?: string } }>(document, { id, t: text })).answer;
}

/** Everything this person was told, newest first, and what waits for them. */
export async function home(actor: Actor): Promise<{ told: string[]; needed: string[]; unread: number }> {
  const { home: page, viewer } = await actor.ask<{
    home: { notifications: { text: string }[]; needsYou: { verb: string; text: string }[] };
    viewer: { unreadCount: number };
  }>('{ home { notifications { text } needsYou { verb text } } viewer { unreadCount } }');
  const needed = page.needsYou.map(({ verb, text }) => `${verb}: ${text}`);
  return { told: page.notifications.map(({ text }) => text), needed, unread: viewer.unreadCount };
}
