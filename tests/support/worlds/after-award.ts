import type pg from 'pg';
import type { Actor } from '../actor.js';
import { choose, judged, score } from '../choosing.js';
import { answerClarification, clarify } from '../clarifying.js';
import { bringDeadline, offer, opened, type PublishedJob, submit } from '../proposing.js';
import { doesTheWork, servesMeanwhile } from './work-after-award.js';
import type { RivalActs } from './world.js';

/** What a world is like after the award, as far as it concerns rivals. Nothing of it is anything to the other bidders. */
export interface RivalsInContest {
  /** Which of the two rivals is chosen. */
  winner: 0 | 1;
  prices: [number, number];
  says: string;
  scores: [number, number];
  note: string;
  /**
   * Whether rivals are marked, noted, asked for clarification, written to, and ask, rate and challenge themselves; and whether
   * the work is then changed, done, accepted, rated and thanked for, and a rival is asked for something beside it.
   */
  isBusy: boolean;
}

/** What the observers scored: the same in both worlds. */
const OWN_SCORE = 5;

/** Lets the contest run to its end: proposals, opening, everything a requester does with them, the choice, what follows. */
export const decides =
  (side: RivalsInContest): RivalActs =>
  async (rivals, template, { address, owner }) => {
    const { contest } = template;
    const [first, second] = rivals;
    if (contest === null || first === undefined || second === undefined) throw new Error('There is no contest.');
    const requester = template.requester.at(address);
    for (const [n, rival] of [first, second].entries())
      await submit(rival, contest, offer(contest, side.prices[n] ?? 0, side.says.repeat(n + 1)));
    await openNow(owner, contest);

    const proposals = await judged(requester, contest);
    const idOf = (actor: Actor) => proposals.find(({ bidder }) => bidder.name === `${actor.name} Ltd`)?.id ?? '';
    const fit = proposals[0]?.scores[1]?.criterionId ?? '';
    for (const { id, bidder } of proposals) {
      const place = [first, second].findIndex(({ name }) => bidder.name === `${name} Ltd`);
      const isRival = place >= 0;
      await score(requester, id, fit, isRival ? (side.scores[place] ?? 0) : OWN_SCORE, isRival ? side.note : 'Noted.');
    }
    if (side.isBusy) await workOn(requester, second, idOf(second));
    const written = { proposalId: idOf(second), words: 'Written to one alone.', criteria: [] };
    await choose(requester, contest, idOf(side.winner === 0 ? first : second), 'Thank you.', {
      debriefs: side.isBusy ? [written] : [],
    });
    if (!side.isBusy) return;
    await followUp(requester, second, contest, idOf(second), side.winner === 1);
    await doesTheWork(requester, side.winner === 0 ? first : second, contest, owner, side.note);
    await servesMeanwhile(requester, first, owner, side.note);
  };

async function openNow(owner: pg.Client, contest: PublishedJob): Promise<void> {
  const one = async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows[0] as Row;
  await bringDeadline({ owner }, contest, 0);
  await opened({ owner, one }, contest);
}

/** Marks a rival's proposal, takes notes of it, and asks about it. */
async function workOn(requester: Actor, rival: Actor, id: string): Promise<void> {
  await done(
    requester,
    'mutation ($id: ID!) { answer: markProposal(proposalId: $id, mark: SHORTLISTED) { __typename } }',
    {
      id,
    },
  );
  const note = 'mutation ($id: ID!) { answer: writeEvaluationNote(proposalId: $id, words: "Strong.") { __typename } }';
  await done(requester, note, { id });
  const asked = await clarify(requester, id, 'Is the crew named?');
  if (asked.code !== undefined) throw new Error(asked.code);
  await answerClarification(rival, asked.clarifications[0]?.id ?? '', 'On page two.');
}

/** What a rival does with its debrief, and what comes back. */
async function followUp(
  requester: Actor,
  rival: Actor,
  contest: PublishedJob,
  proposalId: string,
  isWinner: boolean,
): Promise<void> {
  const job = contest.id;
  await done(rival, 'mutation ($job: ID!) { answer: rateDebrief(jobId: $job, usefulness: USEFUL) { __typename } }', {
    job,
  });
  await done(rival, 'mutation ($job: ID!) { answer: askAboutDebrief(jobId: $job, words: "Why?") { __typename } }', {
    job,
  });
  const answer = 'mutation ($id: ID!) { answer: answerDebriefQuestion(id: $id, answer: "So.") { __typename } }';
  await done(requester, answer, { id: proposalId });
  if (isWinner) return;
  const challenge = 'mutation ($job: ID!) { answer: challengeDecision(jobId: $job, words: "No.") { __typename } }';
  await done(rival, challenge, { job });
}

async function done(actor: Actor, document: string, variables: Record<string, unknown>): Promise<void> {
  const { answer } = await actor.ask<{ answer: { __typename: string } }>(document, variables);
  if (answer.__typename === 'Refusal') throw new Error(`${actor.name} was refused: ${document}`);
}

/** As little as can be known of the rivals, and as much. */
export const quiet: RivalsInContest = {
  winner: 0,
  prices: [2_500, 2_550],
  says: 'x',
  scores: [9, 8],
  note: 'Good.',
  isBusy: false,
};
export const busy: RivalsInContest = {
  winner: 0,
  prices: [2_700, 2_600],
  says: 'We have done this a hundred times before. ',
  scores: [10, 9],
  note: 'The best crew of them all, and the calmest plan.',
  isBusy: true,
};
/** The other rival is chosen. */
export const otherWinner: RivalsInContest = { ...busy, winner: 1, scores: [7, 10] };
