/**
 * What the checks ask to look at. Each is a question with its evidence, never a verdict: most have a good answer, and silence
 * of the checks is no clean bill either. Every one ends in the same request: open the file.
 */
import { counted, joined, percentWords } from './count-words.js';

/** What one check found. Names are those of bidders and requesters as leadership knows them. */
export type QuestionFacts =
  | { kind: 'influence'; bidder: string; requester: string; points: number; contests: number; bids: number }
  | { kind: 'pair'; bidder: string; requester: string; contests: number; wins: number; expected: number }
  | { kind: 'constantWinner'; bidder: string; requester: string; wins: number; contests: number }
  | { kind: 'fewBids'; requester: string; jobs: number; single: number; companyShare: number }
  | { kind: 'shortDeadlines'; requester: string; jobs: number; short: number }
  | {
      kind: 'withheld';
      bidder: string;
      requester: string;
      category: string;
      contests: number;
      invited: number;
      elsewhere: number;
    }
  | { kind: 'abandoned'; bidder: string; requester: string; jobs: number }
  | { kind: 'grownPrice'; bidder: string; jobs: number; growth: number; entry: number }
  | { kind: 'shamRivals'; bidder: string; share: number; rivals: { name: string; beside: number; bids: number }[] }
  | { kind: 'samePrice'; bidders: string[]; contests: number }
  | { kind: 'lateWithdrawal'; bidder: string; winner: string; contests: number }
  | { kind: 'rotation'; bidders: string[]; contests: number }
  | { kind: 'picking'; bidder: string; slope: number; bids: number; eligible: number }
  | { kind: 'position'; slope: number; error: number };

export type QuestionKind = QuestionFacts['kind'];

/** A question as it is read. */
export interface QuestionWords {
  question: string;
  evidence: string[];
  /** What to open, and what may well be found there. */
  look: string;
}

export const LOOK_LIMIT = 600;

/** Kinds that say something of prices: not for a leader who speaks for a bidder. */
export const QUESTIONS_OF_PRICES: readonly QuestionKind[] = ['grownPrice', 'samePrice'];

/** Said once over all of them. */
export const ABOUT_QUESTIONS =
  'Each of these is a question, not a finding against anybody. Most have a good answer; open the file and look. No question about somebody is no clean bill either: a pair has few contests, and little shows in few.';

type Facts<Kind extends QuestionKind> = Extract<QuestionFacts, { kind: Kind }>;
type Sayer<Kind extends QuestionKind> = (facts: Facts<Kind>) => QuestionWords;

const SAY: { [Kind in QuestionKind]: Sayer<Kind> } = {
  influence: ({ bidder, requester, points, contests, bids }) => ({
    question: `How much of the figure of ${bidder} is ${requester}?`,
    evidence: [
      `Without the contests of ${requester} the figure would ${points < 0 ? 'fall' : 'rise'} by about ${count(Math.abs(points))} points.`,
      `${requester} decided ${of(contests, bids)} of the contests that ${bidder} stood in.`,
    ],
    look: 'Open the file: read the figure as one of many customers, or of one.',
  }),
  pair: ({ bidder, requester, contests, wins, expected }) => ({
    question: `Why does ${requester} choose ${bidder} so often?`,
    evidence: [
      `Chosen in ${of(wins, contests)} contests; price, date, field and strength let expect about ${count(expected)}.`,
    ],
    look: 'Open the file: read the reasons that were given. A team that knows the work is a good one.',
  }),
  constantWinner: ({ bidder, requester, wins, contests }) => ({
    question: `Does ${requester} choose among bidders, or always ${bidder}?`,
    evidence: [`Of the last ${contests} contests with three bidders or more, ${bidder} won ${wins}.`],
    look: 'Open the file: ask whether the others were told what they would have needed.',
  }),
  fewBids: ({ requester, jobs, single, companyShare }) => ({
    question: `Why do the jobs of ${requester} find one bidder so often?`,
    evidence: [`One bid only in ${of(single, jobs)} jobs; in the whole company ${percentWords(companyShare)}.`],
    look: 'Open the file: look at whom was invited, how long it was open, and what the brief asked.',
  }),
  shortDeadlines: ({ requester, jobs, short }) => ({
    question: `Why are the jobs of ${requester} open so briefly?`,
    evidence: [`Less than two working days in ${of(short, jobs)} jobs.`],
    look: 'Open the file: ask who could have bid in that time.',
  }),
  withheld: ({ bidder, requester, category, contests, invited, elsewhere }) => ({
    question: `Why does ${requester} not invite ${bidder}?`,
    evidence: [
      `Invited to ${of(invited, contests)} jobs of ${category === '' ? 'this kind' : category}; by everybody else to ${percentWords(elsewhere)} of theirs.`,
    ],
    look: 'Open the file: ask what happened between the two.',
  }),
  abandoned: ({ bidder, requester, jobs }) => ({
    question: `Why did ${requester} choose nobody, and ask again?`,
    evidence: [
      `${counted(jobs, 'job')} closed without a choice when ${bidder}, whom ${requester} usually chooses, was not the likely choice; the same kind of work was asked for again within 30 days.`,
    ],
    look: 'Open the file: read why nobody was chosen.',
  }),
  grownPrice: ({ bidder, jobs, growth, entry }) => ({
    question: `Why do the prices of ${bidder} grow after the choice?`,
    evidence: [
      `Over ${counted(jobs, 'finished job')} the final price was usually ${percentWords(growth - 1)} above the accepted one, which was ${percentWords(1 - entry)} below the middle of its field.`,
    ],
    look: 'Open the file: read the changes, and who asked for them.',
  }),
  shamRivals: ({ bidder, share, rivals }) => ({
    question: `Who are the rivals of ${bidder} that never win?`,
    evidence: [
      `${percentWords(share)} of the bids against ${bidder} came from bidders that never won in ten bids or more.`,
      ...rivals
        .slice(0, 3)
        .map(
          ({ name, beside, bids }) => `${name}: ${counted(bids, 'bid')}, none won, ${beside} of them beside ${bidder}.`,
        ),
    ],
    look: 'Open the file: compare their proposals.',
  }),
  samePrice: ({ bidders, contests }) => ({
    question: `Why do ${joined(bidders)} ask the same price?`,
    evidence: [`The same to the cent in ${counted(contests, 'contest')}.`],
    look: 'Open the file: a price list in common is a good reason.',
  }),
  lateWithdrawal: ({ bidder, winner, contests }) => ({
    question: `Why does ${bidder} withdraw when ${winner} wins?`,
    evidence: [`Withdrawn after the opening in ${counted(contests, 'contest')} that ${winner} won.`],
    look: 'Open the file: read why it was withdrawn.',
  }),
  rotation: ({ bidders, contests }) => ({
    question: `Do ${joined(bidders)} take turns?`,
    evidence: [
      `In ${counted(contests, 'contest')} in a row among them nobody won twice running; chance alone does that less than once in 1,000 times.`,
    ],
    look: 'Open the file: lay the proposals side by side.',
  }),
  picking: ({ bidder, slope, bids, eligible }) => ({
    question: `Does ${bidder} bid mainly where it will win?`,
    evidence: [
      `Bid in ${of(bids, eligible)} contests it could have; each 10 points more chance make a bid ${times(slope)} as likely.`,
    ],
    look: 'That is not wrong in itself. Open the file: read how much of all work it reaches beside how often it is chosen.',
  }),
  position: ({ slope }) => ({
    question: 'Does the order in which proposals are shown sway the choice?',
    evidence: [
      `Those shown ${slope < 0 ? 'first' : 'last'} are chosen more often than chance explains, all else equal.`,
    ],
    look: 'The order is shuffled for each job. Open the file: see whether anybody sorts, or reads a list by hand.',
  }),
};

/** A question in words. */
export function questionWords(facts: QuestionFacts): QuestionWords {
  return (SAY[facts.kind] as (facts: QuestionFacts) => QuestionWords)(facts);
}

/** The finding over all of them. */
export function questionsFinding(questions: number): string {
  if (questions === 0) return 'No check found anything to ask about';
  return questions === 1 ? 'One thing to ask about' : `${questions} things to ask about`;
}

const count = (value: number) => Math.round(value).toLocaleString('en');
const of = (some: number, all: number) => `${count(some)} of ${count(all)}`;

/** The odds factor of a slope in log-odds, in words of everyday: "1.6 times". */
const times = (slope: number) => `${Math.exp(slope).toFixed(1)} times`;
