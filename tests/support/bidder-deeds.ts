import type { Actor } from './actor.js';
import { type Deed, done, inPhase, newestAddendum, REFUSAL, tried } from './deed.js';
import type { JobModel } from './job-model.js';
import { offer, SUBMIT } from './proposing.js';

/** What this bidder tries with its own proposal. */
export function bidderDeeds(name: string): Deed[] {
  const has =
    (...states: string[]) =>
    (model: JobModel) =>
      states.includes(model.proposals[name] ?? '');
  const isOpen = inPhase('open');
  const one = (
    verb: string,
    document: string,
    may: Deed['may'],
    becomes: JobModel['proposals'][string] | null,
  ): Deed => ({
    name: `${name} ${verb}`,
    may: (model) => isOpen(model) && may(model),
    run: async (world) => {
      const bidder = world.bidders[name] as Actor;
      const job = { ...world.job, newestAddendum: await newestAddendum(world) };
      const content = offer(job, 1_000);
      return done(
        await tried(bidder, document, document.includes('$content') ? { job: job.id, content } : { job: job.id }),
      );
    },
    after: (model) => {
      if (becomes !== null) model.proposals[name] = becomes;
    },
  });
  const start = `mutation ($job: ID!) { answer: startProposal(jobId: $job) { __typename ${REFUSAL} } }`;
  const withdraw = `mutation ($job: ID!) { answer: withdrawProposal(jobId: $job) { __typename ${REFUSAL} } }`;
  const submit = SUBMIT.replace('{ submitProposal(', '{ answer: submitProposal(');
  // Whoever began has begun: asked again, it is what they have.
  const hasBegun = ({ phase, proposals }: JobModel) => phase === 'open' || proposals[name] !== 'none';
  return [
    { ...one('starts', start, () => true, null), may: hasBegun, after: (model) => begin(model, name) },
    one('submits', submit, has('draft', 'submitted', 'withdrawn'), 'submitted'),
    one('withdraws', withdraw, has('submitted'), 'withdrawn'),
  ];
}

function begin(model: JobModel, name: string): void {
  if (model.proposals[name] === 'none') model.proposals[name] = 'draft';
}

/** A question and its answer. */
export const questionDeeds: Deed[] = [
  {
    name: 'a bidder asks',
    may: (model) => model.phase === 'open',
    run: async (world) => {
      const asking = `mutation ($job: ID!) { answer: askQuestion(jobId: $job, text: "How many?") { __typename ... on Question { id } ${REFUSAL} } }`;
      const answer = await tried(Object.values(world.bidders)[0] as Actor, asking, { job: world.job.id });
      if (done(answer)) world.questionId = answer.id ?? null;
      return done(answer);
    },
    after: (model) => void (model.isAsked = true),
  },
  {
    // An answer may be put better while the job is open.
    name: 'the requester answers',
    may: (model) => model.phase === 'open' && model.isAsked,
    run: async ({ requester, questionId, job }) => {
      const document = `mutation ($id: ID!) { answer: answerQuestion(id: $id, answer: "Eighty.") { __typename ${REFUSAL} } }`;
      return done(await tried(requester, document, { id: questionId ?? job.id }));
    },
  },
];
