import { ask } from '../posting.js';
import { clarify } from '../clarifying.js';
import { choose, judged, score } from '../choosing.js';
import { made, signed } from '../engaging.js';
import { type Market, openMarket } from '../market.js';
import { seat, submitScores } from '../panel.js';
import { bringDeadline, opened, propose, type PublishedJob, publishJob, save, start } from '../proposing.js';
import { picture, uploadWhole } from '../uploading.js';
import { BIDDERS, type BidderKind, type Cast, castOf } from './cast.js';

/** The states of a job, in the order in which one job lives through them. `cancelled` is another job's end. */
export const STATES = ['draft', 'open', 'opening', 'opened', 'awarded', 'finished', 'cancelled'] as const;
export type JobState = (typeof STATES)[number];

/** One job, in a market of its own, and everybody around it. */
export interface Stage {
  market: Market;
  cast: Cast;
  job: PublishedJob;
}

/** A market whose one job stands in its first state. */
export async function openStage(): Promise<Stage> {
  const market = await openMarket();
  const cast = await castOf(market);
  const { requester } = cast.actors;
  const { startJob } = await requester.ask<{ startJob: { id: string } }>(
    'mutation { startJob(templateId: "blank") { ... on Job { id } } }',
  );
  return { market, cast, job: { id: startJob.id, lineIds: [] } };
}

/** Brings the job from the state before into this one. */
export const reach: Record<JobState, (stage: Stage) => Promise<void>> = {
  draft: async () => undefined,
  open: publish,
  opening: passDeadline,
  opened: openAll,
  awarded: award,
  finished: finish,
  cancelled: cancel,
};

async function publish(stage: Stage): Promise<void> {
  const { market, cast } = stage;
  const { requester, evaluator, vendor } = cast.actors;
  const draft = stage.job.id;
  stage.job = await publishJob(market, requester);
  await requester.ask('mutation ($id: ID!) { discardJob(id: $id) { __typename } }', { id: draft });
  await seat(market, stage.job, evaluator);
  for (const kind of BIDDERS) await seal(stage, kind);
  await ask(vendor, stage.job.id, 'Is there a lift?');
  await outageLongAgo(stage);
}

/** An outage that was offered as a reason for more time a day ago: there to be read, and nothing is held by it. */
async function outageLongAgo({ market, job }: Stage): Promise<void> {
  await market.owner.query(`begin; alter table outage_offer disable trigger guard_outage_offer`);
  await market.owner.query(
    `insert into outage_offer (job_id, began_at, ended_at, asked_by, asked_at)
     select id, now() - interval '24 hours', now() - interval '23 hours', requester_id, now() from job where id = $1`,
    [job.id],
  );
  await market.owner.query(`alter table outage_offer enable trigger guard_outage_offer; commit`);
}

/** A proposal in which words and prices are the bidder's own marks, and a file. */
async function seal({ cast, job }: Stage, kind: BidderKind): Promise<void> {
  const actor = cast.actors[kind];
  const { words, price } = cast.marks[kind];
  const [first, second] = job.lineIds;
  const [pitch, promise, drafted] = words;
  await start(actor, job);
  const file = await uploadWhole(actor, 'proposal-files', job, `${pitch}.png`, picture(3_000));
  const lines = [
    { lineId: first, answer: 'PRICED', unitPrice: price },
    { lineId: second, answer: 'PRICED', unitPrice: 100 },
  ];
  const promises = [{ text: promise, metric: 'days', target: 3, unit: 'DAYS', clock: 'WORKING' }];
  const content = { pitch, lines, promises, files: [file], confirmedAddendum: 0 };
  await propose(actor, job, content);
  await save(actor, job, 0, { ...content, pitch: drafted });
}

/** Past its deadline and not opened: the opener may not write what it opened. */
async function passDeadline({ market, job }: Stage): Promise<void> {
  await market.owner.query('revoke insert on opened_proposal from bidwell_opener');
  await bringDeadline(market, job, 0);
}

async function openAll({ market, cast, job }: Stage): Promise<void> {
  await market.owner.query('grant insert on opened_proposal to bidwell_opener');
  await opened(market, job);
  const { requester, evaluator } = cast.actors;
  const [cheapest] = await judged(requester, job);
  await clarify(requester, cheapest?.id ?? '', 'Is the deposit refundable?');
  await evaluator.ask('{ viewer { email } }');
}

async function award({ market, cast, job }: Stage): Promise<void> {
  const { requester, evaluator } = cast.actors;
  for (const judge of [requester, evaluator]) {
    for (const { id, scores } of await judged(judge, job)) {
      const fit = scores.find(({ isComputed }) => !isComputed);
      await score(judge, id, fit?.criterionId ?? '', 7);
    }
    await submitScores(judge, job);
  }
  const chosen = (await judged(requester, job)).find(({ bidder }) => bidder.name === cast.bidders.team.name);
  const made = await choose(requester, job, chosen?.id ?? '', 'The best of them.');
  if (made.__typename === 'Refusal') throw new Error(`Nothing was chosen: ${made.message}`);
  await market.one('select 1 from engagement where job_id = $1', [job.id]);
}

async function finish({ market, cast, job }: Stage): Promise<void> {
  const { requester, team } = cast.actors;
  await signed(requester, team, job);
  await made(team, job, 'startWork');
  await made(team, job, 'deliverWork', { words: 'All of it is done.' });
  await made(requester, job, 'acceptWork');
  await market.one('select 1 from rating_ask limit 1');
}

async function cancel({ cast, job }: Stage): Promise<void> {
  await cast.actors.requester.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "No need.") { __typename } }', {
    id: job.id,
  });
}
