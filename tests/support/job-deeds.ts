import { bidderDeeds, questionDeeds } from './bidder-deeds.js';
import { type Deed, done, inPhase, newestAddendum, REFUSAL, tried } from './deed.js';
import type { JobModel, JobWorld } from './job-model.js';
import { bringDeadline, opened } from './proposing.js';
import { sqlDeeds } from './sql-deeds.js';

function requesterDeed(name: string, field: string, more: string, may: Deed['may'], after?: Deed['after']): Deed {
  const document = `mutation ($job: ID!) { answer: ${field}(${more}) { __typename ${REFUSAL} } }`;
  const run: Deed['run'] = async ({ requester, job }) => done(await tried(requester, document, { job: job.id }));
  return { name, may, run, ...(after === undefined ? {} : { after }) };
}

function amendment(name: string, changes: (world: JobWorld) => object, may: Deed['may']): Deed {
  const document = `mutation ($id: ID!, $after: Int!, $changes: JobDraftInput!) { answer: amendJob(id: $id, after: $after,
    changes: $changes, reason: "It has changed.", isMaterial: false) { __typename ${REFUSAL} } }`;
  const run: Deed['run'] = async (world) => {
    const variables = { id: world.job.id, after: await newestAddendum(world), changes: changes(world) };
    return done(await tried(world.requester, document, variables));
  };
  return { name, may, run };
}

const deadlineMoved = (hours: number) => (world: JobWorld) => ({
  deadline: new Date(Date.parse(world.last?.deadline ?? new Date().toISOString()) + hours * 3_600_000).toISOString(),
});

const CHOOSE = `mutation ($job: ID!, $proposal: ID!) { answer: chooseProposal(jobId: $job, proposalId: $proposal,
  reasons: [BEST_FIT]) { __typename ${REFUSAL} } }`;
const hasStanding = (model: JobModel) => Object.values(model.proposals).includes('submitted');

const decision: Deed[] = [
  {
    name: 'choose a proposal',
    may: (model) => model.phase === 'opened' && hasStanding(model),
    run: async ({ market, requester, job }) => {
      const [one] = await market.many<{ id: string }>(
        `select id from proposal where job_id = $1 order by state = 'submitted' desc, id limit 1`,
        [job.id],
      );
      return done(await tried(requester, CHOOSE, { job: job.id, proposal: one?.id ?? job.id }));
    },
    after: (model) => void Object.assign(model, { phase: 'deciding', choice: 'award' }),
  },
  requesterDeed(
    'close without an award',
    'closeWithoutAward',
    'jobId: $job, reason: NEED_CHANGED',
    inPhase('opened'),
    (model) => void Object.assign(model, { phase: 'deciding', choice: 'noAward' }),
  ),
  requesterDeed('undo the decision', 'undoDecision', 'jobId: $job', inPhase('deciding'), (model) => {
    model.phase = 'opened';
  }),
  requesterDeed('tell it now', 'tellDecisionNow', 'jobId: $job', inPhase('deciding'), (model) => {
    model.phase = model.choice === 'award' ? 'awarded' : 'notAwarded';
  }),
  requesterDeed(
    're-open it',
    'reopenDecision',
    'jobId: $job, words: "Anew."',
    inPhase('awarded', 'notAwarded'),
    (model) => {
      model.phase = 'opened';
    },
  ),
];

const passing: Deed = {
  name: 'the deadline passes',
  may: inPhase('open'),
  run: async ({ market, job }, model) => {
    if (model.phase !== 'open') return false;
    await bringDeadline(market, job, 0);
    await opened(market, job);
    return true;
  },
  after: (model) => void (model.phase = 'opened'),
};

/** Everything that is tried on a job whose bidders have these names. */
export function deedsFor(bidders: string[]): Deed[] {
  const edit = `mutation ($id: ID!, $changes: JobDraftInput!, $v: Int!) { answer: saveJob(id: $id, draftVersion: $v, changes: $changes) { __typename ${REFUSAL} } }`;
  const save: Deed = {
    name: 'save the draft',
    may: inPhase('draft'),
    run: async ({ market, requester, job }) => {
      const [row] = await market.many<{ v: number }>('select draft_version as v from job where id = $1', [job.id]);
      return done(await tried(requester, edit, { id: job.id, v: row?.v ?? 1, changes: { place: 'Lisbon' } }));
    },
  };
  return [
    save,
    requesterDeed('publish', 'publishJob', 'id: $job', inPhase('draft'), (model) => void (model.phase = 'open')),
    requesterDeed('discard', 'discardJob', 'id: $job', inPhase('draft'), (model) => void (model.phase = 'gone')),
    requesterDeed(
      'cancel',
      'cancelJob',
      'id: $job, reason: "Not needed."',
      inPhase('open'),
      (model) => void (model.phase = 'cancelled'),
    ),
    amendment('amend', () => ({ summary: `Two days, ${Math.random()}.` }), inPhase('open')),
    amendment('a later deadline', deadlineMoved(1), inPhase('open')),
    amendment('an earlier deadline', deadlineMoved(-0.5), () => false),
    ...questionDeeds,
    ...bidders.flatMap(bidderDeeds),
    passing,
    ...decision,
    ...sqlDeeds,
  ];
}
