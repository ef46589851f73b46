import { Actor } from '../actor.js';
import { amended } from '../amending.js';
import { choose, judged, openedJob } from '../choosing.js';
import { recordEarlier } from '../earlier-contests.js';
import { type Market, openMarket } from '../market.js';
import { publishCards } from '../own-cards.js';
import { saveService, serviceInput } from '../serving.js';
import { picture, uploadWhole } from '../uploading.js';
import { offer, propose, type PublishedJob, publishJob, save, start } from '../proposing.js';

/** A full run takes longer than an hour, and what is open stays open in it. */
const DAY = 86_400_000;

/** A market at rest, from which worlds are copied: every relation that a bidder can have to a job. */
export interface Template {
  market: Market;
  requester: Actor;
  observers: Record<'vendor' | 'team' | 'colleague' | 'nobody' | 'leader' | 'administrator', Actor>;
  rivals: Actor[];
  /**
   * Open jobs, in which rivals act: the vendor and the team have submitted, drafted, not begun, or submitted before an
   * addendum.
   */
  openJobs: PublishedJob[];
  /** A job in which observers and rivals have all submitted: only there where worlds are compared after its award. */
  contest: PublishedJob | null;
  /** Everything that can be asked for by id, and some ids of nothing. */
  ids: string[];
  /** Files of the observers' own proposals. */
  fileIds: string[];
  /** Paths of the observers' calendars, secret and all. */
  calendars: string[];
  /** Ids, references and hashes that are the same in every copy. */
  known: Set<string>;
  /** Everything later than this happened after copying. */
  since: Date;
}

/** Builds the market that all worlds are copies of. With a contest, there is one more job, in which everybody submitted. */
export async function buildTemplate(hasContest = false): Promise<Template> {
  const market = await openMarket();
  const requester = await market.employee('Rita Requester');
  const vendor = await market.vendorPerson('Olga Observer', await market.vendor('Observer & Co'));
  const team = await market.teamMember('Tom Team', await market.team('Events team'));
  const colleague = await colleagueOf(market, requester);
  const leader = await market.person('Lea Leader', { department: 'Board', isLeader: true });
  const administrator = await market.person('Ada Admin', { department: 'IT', isAdministrator: true });
  const rivals: Actor[] = [];
  for (const name of ['First', 'Second', 'Third']) {
    rivals.push(await market.vendorPerson(`${name} Rival`, await market.vendor(`${name} Rival Ltd`)));
  }
  rivals.push(await market.teamMember('Team Rival', await market.team('Rival team')));
  const openJobs = [
    await publishJob(market, requester, DAY),
    await publishJob(market, requester, DAY),
    await publishJob(market, requester, DAY),
  ];
  await takePart(openJobs, [vendor, team]);
  openJobs.push(await amendedJob(market, requester, [vendor, team]));
  const decided = await openedJob(
    market,
    requester,
    [vendor, team, ...rivals].map((actor, n) => [actor, 1_000 + 10 * n]),
  );
  const [first] = await judged(requester, decided);
  await choose(requester, decided, first?.id ?? '');
  const undecided = await openedJob(
    market,
    requester,
    [vendor, ...rivals].map((actor, n) => [actor, 2_000 + 10 * n]),
  );
  const cancelled = await publishJob(market, requester);
  await requester.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "No need.") { __typename } }', {
    id: cancelled.id,
  });
  await requester.ask('mutation { startJob(templateId: "blank") { __typename } }');
  if (hasContest) await toldOfEarlier(market);
  const contest = hasContest ? await contestOf(market, requester, [vendor, team, ...rivals.slice(0, 2)]) : null;
  await market.owner.query(`update session set created_at = created_at`);
  if (rivals[0] !== undefined && contest !== null) await saveService(rivals[0], serviceInput(market));
  const calendars = await Promise.all([vendor, team].map(calendarOf));
  const known = await knownWords(market);
  const ids = [...openJobs, decided, undecided, cancelled].map(({ id }) => id);
  if (contest !== null) ids.push(...(await idsOfContest(market, contest)));
  const files = await market.many<{ id: string }>('select id from proposal_file order by id');
  const { now } = await market.one<{ now: Date }>('select clock_timestamp() as now');
  await market.leave();
  const nobody = new Actor(market.address, '', 'Nobody', null);
  const observers = { vendor, team, colleague, nobody, leader, administrator };
  return {
    market,
    requester,
    observers,
    rivals,
    openJobs,
    contest,
    ids: [...ids, market.categoryId, NOTHING],
    fileIds: files.map(({ id }) => id),
    calendars,
    known,
    since: now,
  };
}

const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Somebody of an internal team in the department of who asks: the sides are kept apart, so it reads, and may not propose. */
async function colleagueOf(market: Market, requester: Actor): Promise<Actor> {
  const team = await market.team(requester.name);
  await market.owner.query(`update bidder set name = 'House team' where id = $1`, [team.id]);
  return market.person('Carl Colleague', { department: `Department of ${requester.name}`, bidderId: team.id });
}

async function calendarOf(actor: Actor): Promise<string> {
  const made = 'mutation { made: makeCalendarFeed { ... on CalendarFeed { url } } }';
  return new URL((await actor.ask<{ made: { url: string } }>(made)).made.url).pathname;
}

/** Everybody's first card: of contests of an earlier system, with what a run found of the observers' team. */
async function toldOfEarlier(market: Market): Promise<void> {
  const bidders = await market.many<{ id: string; name: string; isTeam: boolean }>(
    `select id, name, kind = 'team' as "isTeam" from bidder order by kind, name`,
  );
  await recordEarlier(market, bidders, 0, 12);
  const bidderId = bidders.find(({ name }) => name === 'Events team')?.id ?? '';
  const cards = await publishCards(market.owner, '2026-08-31', [{ bidderId, bids: 40, wins: 8 }]);
  if (cards !== bidders.length) throw new Error('Not everybody was told.');
}

/** A job in which all of them submitted, the policy of which lets a decision be challenged. */
async function contestOf(market: Market, requester: Actor, actors: Actor[]): Promise<PublishedJob> {
  const contest = await publishJob(market, requester, DAY);
  await market.owner.query('update job_policy set challenge_days = 5, challenge_reviewer_id = $2 where job_id = $1', [
    contest.id,
    (await market.employee('Rolf Reviewer')).personId,
  ]);
  for (const actor of actors) await propose(actor, contest, offer(contest, 3_000, `${actor.name} proposes.`));
  return contest;
}

/** The job, and every proposal for it: questions about debriefs are asked for by them. */
async function idsOfContest(market: Market, { id }: PublishedJob): Promise<string[]> {
  const proposals = await market.many<{ id: string }>('select id from proposal where job_id = $1 order by id', [id]);
  return [id, id, id, ...proposals.map((proposal) => proposal.id)];
}

/** A job that changed after they submitted, in a way that touches prices. */
async function amendedJob(market: Market, requester: Actor, actors: Actor[]): Promise<PublishedJob> {
  const job = await publishJob(market, requester);
  for (const actor of actors) await propose(actor, job, offer(job, 3_500, `${actor.name} proposes.`));
  const deadline = new Date(Date.now() + 9 * 86_400_000).toISOString();
  await amended(requester, job.id, { place: 'Porto', deadline });
  return { ...job, newestAddendum: 1 };
}

/** In the first open job they have submitted, in the second drafted, in the third not begun. */
async function takePart([submitted, drafted]: PublishedJob[], actors: Actor[]): Promise<void> {
  if (submitted === undefined || drafted === undefined) throw new Error('Two open jobs are needed.');
  for (const actor of actors) {
    await start(actor, submitted);
    const sent = await uploadWhole(actor, 'proposal-files', submitted, 'Sent.png', picture(3_000));
    await propose(actor, submitted, { ...offer(submitted, 3_000, `${actor.name} proposes.`), files: [sent] });
    await start(actor, drafted);
    const kept = await uploadWhole(actor, 'proposal-files', drafted, 'Kept.png', picture(3_000));
    await save(actor, drafted, 0, { ...offer(drafted, 4_000, `${actor.name} drafts.`), files: [kept] });
  }
}

/** Every id, reference and hash in the tables: whatever else turns up in an answer was made after copying. */
async function knownWords(market: Market): Promise<Set<string>> {
  const tables = await market.many<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const known = new Set<string>([NOTHING]);
  for (const { name } of tables) {
    for (const { row } of await market.many<{ row: string }>(`select t::text as row from ${name} t`)) {
      for (const [word] of row.matchAll(
        /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|P-[0-9A-Z]{4}-[0-9A-Z]{4}|\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/g,
      ))
        known.add(word);
    }
  }
  return known;
}
