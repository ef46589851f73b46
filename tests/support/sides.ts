import type { Actor } from './actor.js';
import { addMember, attempt, changeRoles, REFUSAL } from './administering.js';
import { approvalMove, keepPolicy } from './approving.js';
import { choose, judged, score } from './choosing.js';
import type { Bidding, Market } from './market.js';
import { submitScores } from './panel.js';
import { draftOf, type SeenJob } from './posting.js';
import { bringDeadline, offer, opened, propose, type PublishedJob } from './proposing.js';

/** What somebody can be to one job. */
export const ROLES = [
  'requester',
  'approver',
  'awardApprover',
  'evaluator',
  'reviewer',
  'member',
  'lead',
  'managerOfLead',
  'reportOfMember',
  'outsideMember',
  'vendorPerson',
  'leader',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Those that belong to a job; the others somebody has whatever the job. */
const OF_JOB: readonly Role[] = ['requester', 'approver', 'awardApprover', 'evaluator', 'reviewer'];

export const isOfJob = (role: Role): boolean => OF_JOB.includes(role);

/** Two people of an invited team, one of a vendor, a team that is not invited, and who posts and administers otherwise. */
export interface Cast {
  market: Market;
  rita: Actor;
  adam: Actor;
  events: Bidding;
  outside: Bidding;
  lantern: Bidding;
  tomLead: Actor;
  timMember: Actor;
  vera: Actor;
}

const HAND_OVER = `mutation ($j: ID!, $p: ID!) { answer: handOverJob(jobId: $j, personId: $p, words: "On leave") { __typename ${REFUSAL} } }`;
const ASK = `mutation ($j: ID!, $p: ID!) { answer: askEvaluator(jobId: $j, personId: $p) { __typename ${REFUSAL} } }`;
const MANAGER = `mutation ($p: ID!, $m: ID) { answer: changeManager(personId: $p, managerId: $m) { __typename ${REFUSAL} } }`;
const LEAD = `mutation ($p: ID!) { answer: changeLead(personId: $p, isLead: true) { __typename ${REFUSAL} } }`;
const DECLARE = `mutation ($j: ID!) { answer: declareInterest(jobId: $j, interest: NONE) { __typename ${REFUSAL} } }`;

export const changeManager = (administrator: Actor, personId: string, managerId: string | null) =>
  attempt(administrator, MANAGER, { p: personId, m: managerId });

export const declare = (actor: Actor, jobId: string) => attempt(actor, DECLARE, { j: jobId });

export const askEvaluator = (actor: Actor, jobId: string, personId: string) =>
  attempt(actor, ASK, { j: jobId, p: personId });

export const handOver = (actor: Actor, jobId: string, personId: string) =>
  attempt(actor, HAND_OVER, { j: jobId, p: personId });

/** Gives somebody what they have whatever the job, by an administrator's hand; refusals leave them as they were. */
export async function stand(cast: Cast, person: Actor, role: Role): Promise<void> {
  const { adam, events, outside, lantern, tomLead, timMember } = cast;
  const { personId } = person;
  if (role === 'member' || role === 'lead') await addMember(adam, events, personId);
  if (role === 'lead') await attempt(adam, LEAD, { p: personId });
  if (role === 'outsideMember') await addMember(adam, outside, personId);
  if (role === 'vendorPerson') await addMember(adam, lantern, personId);
  if (role === 'managerOfLead') await changeManager(adam, tomLead.personId, personId);
  if (role === 'reportOfMember') await changeManager(adam, personId, timMember.personId);
  const { isLeader, isAdministrator } = await cast.market.one<{ isLeader: boolean; isAdministrator: boolean }>(
    'select is_leader as "isLeader", is_administrator as "isAdministrator" from person where id = $1',
    [personId],
  );
  if (role === 'leader') await changeRoles(adam, personId, true, isAdministrator);
  if (role === 'administrator') await changeRoles(adam, personId, isLeader, true);
}

/** The policy of the market names this person wherever one of these roles asks for somebody. */
async function nameInPolicy({ market }: Cast, { personId }: Actor, roles: readonly Role[]): Promise<void> {
  await market.owner.query('delete from policy');
  const isNamed = (role: Role) => roles.includes(role);
  await keepPolicy(market, {
    category_id: market.categoryId,
    approver_id: isNamed('approver') ? personId : null,
    award_approver_id: isNamed('awardApprover') ? personId : null,
    award_approval_from: isNamed('awardApprover') ? 0 : null,
    challenge_days: isNamed('reviewer') ? 5 : 0,
    challenge_reviewer_id: isNamed('reviewer') ? personId : null,
  });
}

/**
 * Posts a job in which this person would have these roles; what is refused is left out. A requester who comes second takes
 * it over from Rita. Null when it was not even published.
 */
export async function postWith(cast: Cast, person: Actor, roles: readonly Role[]): Promise<PublishedJob | null> {
  const { market, rita } = cast;
  await nameInPolicy(cast, person, roles);
  const poster = roles[0] === 'requester' ? person : rita;
  const evaluatorIds = roles[0] === 'evaluator' ? [person.personId] : [];
  const draft = await draftFor(market, poster, evaluatorIds);
  if (roles.includes('approver')) {
    await approvalMove(poster, 'requestApproval', draft.id);
    await approvalMove(person, 'approveJob', draft.id);
  } else await approvalMove(poster, 'publishJob', draft.id);
  const job = await publishedAs(market, draft.id);
  if (job === null) return null;
  if (roles[1] === 'evaluator') await askEvaluator(poster, job.id, person.personId);
  if (roles.includes('awardApprover')) await decide(cast, job, poster, person);
  if (roles[1] === 'requester') await handOver(rita, job.id, person.personId);
  return job;
}

async function draftFor(market: Market, poster: Actor, evaluatorIds: string[]): Promise<SeenJob> {
  const deadline = new Date(Date.now() + 5 * 86_400_000).toISOString();
  const { categoryId, goalId } = market;
  return draftOf(poster, { ...SMALL, categoryId, goalId, deadline, evaluatorIds });
}

const SMALL = {
  dateFlexibility: 'OPEN',
  startsOn: null,
  endsOn: null,
  questionsDue: null,
  answersDue: null,
  decisionDue: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  budgetMode: 'HIDDEN',
  budgetHigh: null,
  lines: [
    { title: 'Venue', quantity: 2, unit: 'days' },
    { title: 'Catering', quantity: 80, unit: 'guests' },
  ],
  criteria: [
    { title: 'Price', kind: 'PRICE', weight: 40 },
    { title: 'Fit', kind: 'QUALITY', weight: 60 },
  ],
};

async function publishedAs(market: Market, id: string): Promise<PublishedJob | null> {
  const { isPublished, lineIds } = await market.one<{ isPublished: boolean; lineIds: string[] }>(
    `select published_at is not null as "isPublished",
      array(select l.id from job_line l where l.job_id = job.id order by l.position) as "lineIds" from job where id = $1`,
    [id],
  );
  return isPublished ? { id, lineIds } : null;
}

/** Opens the job with one proposal, has everybody judge it, and chooses it: somebody has to approve that. */
async function decide({ market, vera }: Cast, job: PublishedJob, poster: Actor, person: Actor): Promise<void> {
  await propose(vera, job, offer(job, 1000));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const seated = await market.many<{ id: string }>(
    'select person_id as id from evaluator where job_id = $1 and left_at is null',
    [job.id],
  );
  for (const actor of [poster, person].filter(({ personId }) => seated.some(({ id }) => id === personId))) {
    await declare(actor, job.id);
    const [proposal] = await judged(actor, job);
    const fit = proposal?.scores.find(({ isComputed }) => !isComputed);
    await score(actor, proposal?.id ?? '', fit?.criterionId ?? '', 8);
    await submitScores(actor, job);
  }
  const [proposal] = await judged(poster, job);
  await choose(poster, job, proposal?.id ?? '', 'The only one.', { isTold: false });
}

const HOLDS: Record<Role, string> = {
  requester: `select from job where id = $2 and requester_id = $1 and exists (
    select from evaluator where job_id = $2 and person_id = $1 and left_at is null)`,
  approver: 'select from job where id = $2 and approver_id = $1 and published_at is not null and not is_tied($1, $2)',
  awardApprover: 'select from job where id = $2 and award_approver_id = $1 and not is_tied($1, $2)',
  evaluator: 'select from evaluator where job_id = $2 and person_id = $1 and left_at is null',
  reviewer: `select from job_policy p join job j on j.id = p.job_id and j.published_at is not null
    where p.job_id = $2 and p.challenge_reviewer_id = $1 and not is_tied($1, $2)`,
  member: `select from membership m join bidder b on b.id = m.bidder_id
    where m.person_id = $1 and b.name = 'Events team' and $2::uuid is not distinct from $2`,
  lead: `select from membership m join bidder b on b.id = m.bidder_id
    where m.person_id = $1 and m.is_lead and b.name = 'Events team' and $2::uuid is not distinct from $2`,
  managerOfLead: `select from person where manager_id = $1 and name = 'Tom Lead' and $2::uuid is not distinct from $2`,
  reportOfMember: `select from person p join person m on m.id = p.manager_id
    where p.id = $1 and m.name = 'Tim Member' and $2::uuid is not distinct from $2`,
  outsideMember: `select from membership m join bidder b on b.id = m.bidder_id
    where m.person_id = $1 and b.name = 'Web studio' and $2::uuid is not distinct from $2`,
  vendorPerson: `select from membership m join bidder b on b.id = m.bidder_id
    where m.person_id = $1 and b.kind = 'vendor' and $2::uuid is not distinct from $2`,
  leader: 'select from person where id = $1 and is_leader and $2::uuid is not distinct from $2',
  administrator: 'select from person where id = $1 and is_administrator and $2::uuid is not distinct from $2',
};

/** Whether somebody has this role now and can act in it. */
export async function holds({ market }: Cast, { personId }: Actor, role: Role, jobId: string | null): Promise<boolean> {
  return (await market.many(HOLDS[role], [personId, jobId])).length > 0;
}
