import type { Actor } from './actor.js';
import { CHOOSE, judged, openedJob } from './choosing.js';
import type { Market } from './market.js';
import { bringDeadline, offer, propose, type PublishedJob, publishJob, start, SUBMIT } from './proposing.js';

/** One thing that somebody means to do once. */
export interface Deed {
  actor: Actor;
  query: string;
  variables: Record<string, unknown>;
}

/** Deeds of one kind, and how to count in the database what they have done. */
export interface KindOfDeed {
  name: string;
  /** The next deed; `last` is what the one before was answered. */
  next: (n: number, last: string) => Deed;
  /** How many were done, as the owner of the tables sees it. */
  done: () => Promise<number>;
  /** How many of so many deeds of this kind leave a trace. */
  leaves?: (deeds: number) => number;
}

const REFUSAL = '... on Refusal { code message at }';

/** Kinds of deeds in a market: posting, asking, writing, submitting too late, choosing and undoing, keeping accounts. */
export async function kindsOfDeeds(market: Market): Promise<KindOfDeed[]> {
  const requester = await market.employee('Rita');
  const administrator = await market.person('Adam', { department: 'Administration', isAdministrator: true });
  const { id } = await market.one<{ id: string }>('select department_id as id from person where id = $1', [
    administrator.personId,
  ]);
  const bidders = await biddersOf(market);
  const open = await publishJob(market, requester);
  const count = async (text: string, ...values: unknown[]) =>
    (await market.one<{ n: number }>(`select count(*)::int as n ${text}`, values)).n;
  return [
    {
      name: 'startJob',
      next: () => ({
        actor: requester,
        query: `mutation { startJob(templateId: "blank") { ... on Job { id createdAt: title } ${REFUSAL} } }`,
        variables: {},
      }),
      done: () => count('from job where requester_id = $1', requester.personId),
    },
    ...(await writing(market, open, bidders, count)),
    ...(await deciding(market, requester, bidders, count)),
    ...keeping(market, requester, { administrator, departmentId: id }, count),
  ];
}

interface Bidders {
  asking: Actor;
  drafting: Actor;
  submitting: Actor;
}

type Count = (text: string, ...values: unknown[]) => Promise<number>;

async function biddersOf(market: Market): Promise<Bidders> {
  const vendor = async (name: string) => market.vendorPerson(name, await market.vendor(`${name} & Co`));
  return { asking: await vendor('Ada'), drafting: await vendor('Dora'), submitting: await vendor('Sue') };
}

async function writing(market: Market, open: PublishedJob, bidders: Bidders, count: Count): Promise<KindOfDeed[]> {
  await start(bidders.drafting, open);
  await start(bidders.submitting, open);
  const proposal = async ({ personId }: Actor) =>
    (
      await market.one<{ id: string }>('select id from proposal where started_by = $1 and job_id = $2', [
        personId,
        open.id,
      ])
    ).id;
  const [draft, submitted] = [await proposal(bidders.drafting), await proposal(bidders.submitting)];
  return [
    {
      name: 'askQuestion',
      next: (n) => ({
        actor: bidders.asking,
        query: `mutation ($job: ID!, $text: String!) { askQuestion(jobId: $job, text: $text) { ... on Question { id text askedAt } ${REFUSAL} } }`,
        variables: { job: open.id, text: `Which colour has chair ${n}?` },
      }),
      done: () => count('from question where asked_by = $1', bidders.asking.personId),
    },
    {
      name: 'saveProposal',
      next: (n) => ({
        actor: bidders.drafting,
        query: `mutation ($job: ID!, $revision: Int!, $content: ProposalContentInput!) { saveProposal(jobId: $job, draftRevision: $revision, content: $content) {
          ... on MyProposal { draftRevision draftSavedAt content { pitch total } } ${REFUSAL} } }`,
        variables: { job: open.id, revision: n, content: offer(open, 100 + n) },
      }),
      done: async () =>
        (await market.one<{ n: number }>('select draft_revision as n from proposal where id = $1', [draft])).n,
    },
    {
      name: 'submitProposal',
      next: (n) => ({
        actor: bidders.submitting,
        query: SUBMIT,
        variables: { job: open.id, content: offer(open, 1_000 + n) },
      }),
      done: () => count('from proposal_version where proposal_id = $1', submitted),
    },
  ];
}

async function deciding(market: Market, requester: Actor, bidders: Bidders, count: Count): Promise<KindOfDeed[]> {
  const over = await publishJob(market, requester);
  await propose(bidders.submitting, over, offer(over, 500));
  const job = await openedJob(market, requester, [[bidders.asking, 900]]);
  await bringDeadline(market, over, -1_000);
  const [proposal] = await judged(requester, job);
  const variables = { job: job.id, proposal: proposal?.id, reasons: ['BEST_FIT'], words: 'The best.', key: null };
  return [
    {
      name: 'submitProposal, late',
      next: (n) => ({
        actor: bidders.submitting,
        query: SUBMIT,
        variables: { job: over.id, content: offer(over, 600 + n) },
      }),
      done: () => count('from refused_attempt a join proposal p on p.id = a.proposal_id where p.job_id = $1', over.id),
    },
    {
      name: 'chooseProposal, undoDecision',
      next: (n) =>
        n % 2 === 0
          ? { actor: requester, query: CHOOSE, variables }
          : {
              actor: requester,
              query: `mutation ($job: ID!) { undoDecision(jobId: $job) { ... on Job { phase } ${REFUSAL} } }`,
              variables: { job: job.id },
            },
      done: () => count('from decision where job_id = $1', job.id),
      leaves: (deeds) => Math.ceil(deeds / 2),
    },
  ];
}

function keeping(
  market: Market,
  requester: Actor,
  { administrator, departmentId }: { administrator: Actor; departmentId: string },
  count: Count,
): KindOfDeed[] {
  return [
    {
      name: 'addPerson',
      next: (n) => ({
        actor: administrator,
        query: `mutation ($person: NewPersonInput!) { addPerson(person: $person) { ... on FirstPasswordGiven { firstPassword account { person { id } } } ${REFUSAL} } }`,
        variables: {
          person: { name: `New ${n}`, email: `new.${n}@company.example`, departmentId, bidderId: null },
        },
      }),
      done: () => count(`from person where email like 'new.%@company.example'`),
    },
    {
      name: 'logOutsidePurchase',
      next: (n) => ({
        actor: requester,
        query: `mutation ($p: OutsidePurchaseInput!) { logOutsidePurchase(purchase: $p) { __typename ... on OutsidePurchase { id } ${REFUSAL} } }`,
        variables: {
          p: {
            title: `Chairs ${n}`,
            supplier: 'Chair & Co',
            amount: 100,
            currency: 'EUR',
            boughtOn: '2026-01-05',
            categoryId: market.categoryId,
            reason: 'URGENT',
          },
        },
      }),
      done: () => count('from outside_purchase where recorded_by = $1', requester.personId),
    },
    {
      name: 'cancelJob, refused',
      next: (n) => ({
        actor: requester,
        query: `mutation ($id: ID!, $reason: String!) { cancelJob(id: $id, reason: $reason) { ... on Job { id } ${REFUSAL} } }`,
        variables: { id: '00000000-0000-4000-8000-000000000000', reason: `Reason ${n}` },
      }),
      done: () => count(`from job where cancel_reason like 'Reason %'`),
      leaves: () => 0,
    },
  ];
}
