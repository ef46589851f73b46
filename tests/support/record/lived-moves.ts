import { addMember, addPerson, changeRoles, removeMember, setAccess } from '../administering.js';
import { acknowledge, amended } from '../amending.js';
import type { Actor } from '../actor.js';
import { choose, closeWithoutAward, moveDecision, score } from '../choosing.js';
import { answerClarification, clarify, tellAll } from '../clarifying.js';
import { approvalMove, keepPolicy, sendBack } from '../approving.js';
import type { Market } from '../market.js';
import { noOutages, offered, outageWas } from '../outages.js';
import { answer, ask, cancelJob } from '../posting.js';
import {
  bringDeadline,
  compare,
  offer,
  opened,
  propose,
  publishJob,
  type PublishedJob,
  startJobDraft,
  withdraw,
} from '../proposing.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const REFUSAL = '... on Refusal { code message }';

/** Carries out a mutation whose field is called `answer`; a refusal fails. */
async function move(actor: Actor, said: string, variables: object, types: string): Promise<void> {
  const { answer: given } = await actor.ask<{ answer: { __typename: string } }>(
    `mutation (${types}) { answer: ${said} { __typename ${REFUSAL} } }`,
    { ...variables },
  );
  if (given.__typename === 'Refusal') throw new Error(`${said}: ${JSON.stringify(given)}`);
}

/** One contest in which everything that decides is done once, and the company around it. */
export async function liveThroughMoves(market: Market): Promise<void> {
  const people = {
    rita: await market.employee('Rita'),
    colleague: await market.employee('Cora'),
    tom: await market.teamMember('Tom', await market.team('Events team')),
    lena: await market.vendorPerson('Lena', await market.vendor('Bright Events')),
    vera: await market.vendorPerson('Vera', await market.vendor('Vera and daughters')),
    adam: await market.person('Adam', { department: 'Office', isAdministrator: true }),
  };
  await company(market, people);
  const job = await contest(market, people);
  await judging(market, people, job);
  await deciding(market, people);
  await extending(market, people);
  await approving(market, people);
}

/** Bidwell was away shortly before a deadline. */
async function extending(market: Market, { rita, adam }: People): Promise<void> {
  const job = await publishJob(market, rita);
  await bringDeadline(market, job, 600_000);
  await outageWas(market, 300, 120);
  await offered(market, job);
  await move(rita, 'askForExtension(id: $id)', { id: job.id }, '$id: ID!');
  await move(adam, 'agreeToExtension(id: $id)', { id: job.id }, '$id: ID!');
  await noOutages(market);
}

type People = Record<'rita' | 'colleague' | 'tom' | 'lena' | 'vera' | 'adam', Actor>;

async function company(market: Market, { adam }: People): Promise<void> {
  const { id: departmentId } = await market.one<{ id: string }>(`select id from department where name = 'Office'`);
  const { personId: id } = await addPerson(adam, { name: 'New Person', departmentId });
  await changeRoles(adam, id, true, false);
  await changeRoles(adam, id, false, false);
  const vendor = await market.vendor('Another vendor');
  const { personId: guest } = await market.vendorPerson('Sal', vendor);
  await removeMember(adam, guest);
  await addMember(adam, vendor, guest);
  await setAccess(adam, id, false);
  await setAccess(adam, id, true);
}

async function contest(market: Market, { rita, tom, lena, vera }: People): Promise<PublishedJob> {
  const gone = await publishJob(market, rita);
  await cancelJob(rita, gone.id, 'The need went away.');
  const job = await publishJob(market, rita);
  const asked = await ask(lena, job.id, 'Is there a lift?');
  await answer(rita, asked.id, 'There is one.');
  await move(vera, 'declineJob(jobId: $job, reason: BUDGET)', { job: job.id }, '$job: ID!');
  await move(vera, 'expressInterest(jobId: $job)', { job: job.id }, '$job: ID!');
  for (const bidder of [tom, lena, vera]) await propose(bidder, job, offer(job, 900));
  await withdraw(vera, job);
  await amended(rita, job.id, { summary: 'Another hall, the same day.', deadline: inDays(8) }, { isMaterial: true });
  const amendedJob = { ...job, newestAddendum: 1 };
  for (const bidder of [tom, lena]) await acknowledge(bidder, job.id, 1);
  for (const bidder of [tom, lena]) await propose(bidder, amendedJob, offer(amendedJob, 890));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  return job;
}

async function judging(market: Market, { rita, tom, lena }: People, job: PublishedJob): Promise<void> {
  const proposals = (await compare(rita, job))?.proposals ?? [];
  const [one] = proposals;
  if (one === undefined) throw new Error('Nothing was opened.');
  await clarify(rita, one.id, 'Is the hall included?');
  const [asked] = await market.many<{ id: string; name: string }>(
    `select c.id, b.name from clarification c join bidder b on b.id = c.bidder_id where c.job_id = $1`,
    [job.id],
  );
  await answerClarification(asked?.name === 'Events team' ? tom : lena, asked?.id ?? '', 'It is.');
  await tellAll(rita, job, 'Is the hall included?', 'It is not part of the price.');
  await move(rita, 'markProposal(proposalId: $p, mark: SHORTLISTED)', { p: one.id }, '$p: ID!');
  const criteria = await market.many<{ id: string }>(
    `select id from criterion where job_id = $1 and kind = 'quality'`,
    [job.id],
  );
  for (const proposal of proposals) for (const { id } of criteria) await score(rita, proposal.id, id, 8);
  await choose(rita, job, one.id, undefined, { isTold: false });
  await moveDecision(rita, job, 'undoDecision');
  await choose(rita, job, one.id);
}

async function deciding(market: Market, { rita, tom }: People): Promise<void> {
  const job = await publishJob(market, rita);
  await propose(tom, job, offer(job, 500));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  await closeWithoutAward(rita, job);
}

async function approving(market: Market, { rita, colleague }: People): Promise<void> {
  await keepPolicy(market, { approver_id: colleague.personId, currency: 'EUR', value_from: 0 });
  const draft = await startJobDraft(market, rita);
  await approvalMove(rita, 'requestApproval', draft.id);
  await approvalMove(rita, 'takeJobBack', draft.id);
  await approvalMove(rita, 'requestApproval', draft.id);
  await sendBack(colleague, draft.id, 'Say where it is.');
  await approvalMove(rita, 'requestApproval', draft.id);
  await approvalMove(colleague, 'approveJob', draft.id);
}
