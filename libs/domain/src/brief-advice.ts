/**
 * What a bidder will miss in a brief that could be published: said in words, with the field in which it is put right. A
 * brief is no worse a brief for not following it, so nothing here keeps anybody from publishing.
 */
import type { Brief, BriefLine } from './brief.js';
import { answerTo, type BriefAnswers, openSections } from './brief-answers.js';
import { isWorkingDay } from './calendar.js';
import type { BriefQuestion, QuestionSet } from './question-set.js';
import { proposalHours } from './bidding-effort.js';
import { wordCount } from './word-limit.js';

/** One thing that bidders would have to guess. */
export interface Advice {
  field: string;
  message: string;
}

/** A brief with its answers to the questions of its category. */
export interface AdvisedBrief extends Brief {
  answers: BriefAnswers;
}

const FEW_WORDS = 30;
const MOST_PRICE = 70;
const DAYS_TO_PROPOSE = 5;
const LONG_HOURS = 12;
const DAY = 86_400_000;

/** Everything that bidders would have to guess, in the order of the form. Empty: a bidder can price it without asking. */
export function briefAdvice(brief: AdvisedBrief, asked: QuestionSet, now: Date): Advice[] {
  return [
    ...wordsAdvice(brief),
    ...placeAdvice(brief),
    ...datesAdvice(brief, now),
    ...answersAdvice(brief, asked, now),
    ...linesAdvice(brief.lines),
    ...effortAdvice(brief),
    ...criteriaAdvice(brief),
    ...budgetAdvice(brief),
  ];
}

/** The meter, in words: how clear a brief with so much advice is. */
export function clarityInWords(advice: readonly Advice[]): string {
  if (advice.length === 0) return 'Clear: bidders can price this without asking.';
  const things = advice.length === 1 ? '1 thing' : `${advice.length} things`;
  if (advice.length <= 3) return `Nearly clear: bidders will ask about ${things}.`;
  return `Unclear: bidders will guess ${things}, and price the risk.`;
}

function wordsAdvice({ summary }: AdvisedBrief): Advice[] {
  const words = wordCount(summary);
  if (words === 0 || words >= FEW_WORDS) return [];
  const read = words === 1 ? '1 word' : `${words} words`;
  return [{ field: 'summary', message: `Bidders read ${read} from you. Say what success looks like, and for whom.` }];
}

function placeAdvice({ place, headCount }: AdvisedBrief): Advice[] {
  if (place.trim() !== '' || headCount === null) return [];
  return [{ field: 'place', message: 'Bidders do not know where: they cannot price the way there. A city is enough.' }];
}

function datesAdvice({ startsOn, questionsDue, deadline }: AdvisedBrief, now: Date): Advice[] {
  const advice: Advice[] = [];
  if (startsOn === null)
    advice.push({ field: 'startsOn', message: 'Without a date bidders cannot say whether they have people for it.' });
  const days = deadline === null ? DAYS_TO_PROPOSE : workingDaysBetween(now, deadline);
  if (days < DAYS_TO_PROPOSE) {
    const left = days === 1 ? '1 working day' : `${days} working days`;
    advice.push({ field: 'deadline', message: `Bidders have ${left}. Careful ones will turn it down.` });
  }
  if (deadline !== null && questionsDue !== null && deadline.getTime() - questionsDue.getTime() < DAY)
    advice.push({
      field: 'questionsDue',
      message: 'Questions end less than a day before the deadline: answers come too late to be priced.',
    });
  return advice;
}

/** Sections that the requester opened and left empty; days that are over, from a job that is repeated. */
function answersAdvice({ answers }: AdvisedBrief, asked: QuestionSet, now: Date): Advice[] {
  const empty = openSections(asked, answers).filter(({ opensWhen, questions }) => {
    return opensWhen !== null && questions.every((question) => answerTo(answers, question) === undefined);
  });
  const today = now.toISOString().slice(0, 10);
  const isOver = (question: BriefQuestion) => daysIn(answerTo(answers, question)).some((day) => day < today);
  const questions = openSections(asked, answers)
    .filter(({ key }) => key !== HISTORY)
    .flatMap((section) => section.questions);
  const past = questions.filter((question) => HOLDS_DAYS.has(question.kind) && isOver(question));
  return [
    ...empty.map(({ title, questions: [first] }) => ({
      field: `answers.${first?.key ?? ''}`,
      message: `“${title}” applies to this job, and nothing is said in it.`,
    })),
    ...past.map(({ key, label }) => ({ field: `answers.${key}`, message: `Days that are over stand in “${label}”.` })),
  ];
}

/** The section in which every shipped set tells of earlier times: its days are over, and rightly so. */
const HISTORY = 'history';

const HOLDS_DAYS: ReadonlySet<string> = new Set(['date', 'flexibleDate', 'table']);

function daysIn(answer: unknown): string[] {
  return JSON.stringify(answer ?? null).match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g) ?? [];
}

function linesAdvice(lines: readonly BriefLine[]): Advice[] {
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1)
    return [
      {
        field: 'lines.0.title',
        message: 'One price for everything compares badly. Split it into what could be bought apart.',
      },
    ];
  const bare = lines.flatMap((line, place) => (isBare(line) ? [{ line, place }] : []));
  const [first] = bare;
  if (first === undefined || bare.length * 2 <= lines.length) return [];
  const others = bare.length === 1 ? '' : ` and ${bare.length - 1} more`;
  const message = `“${first.line.title}”${others} say no more than their names: two bidders will price two things.`;
  return [{ field: `lines.${first.place}.details`, message }];
}

function isBare({ title, details }: BriefLine): boolean {
  return title.trim() !== '' && details.trim() === '' && wordCount(title) <= 3;
}

function effortAdvice(brief: AdvisedBrief): Advice[] {
  const { lines, requirements } = brief;
  const hours = proposalHours(brief);
  if (hours <= LONG_HOURS) return [];
  const field = requirements.length > 0 ? 'requirements.0.text' : 'lines.0.title';
  const asked =
    requirements.length === 0 ? `${lines.length} lines` : `${lines.length} lines and ${requirements.length} texts`;
  return [{ field, message: `${asked} take each bidder about ${hours} hours. Leave out what you will not decide by.` }];
}

function criteriaAdvice({ criteria }: AdvisedBrief): Advice[] {
  const price = criteria.reduce((sum, { kind, weight }) => sum + (kind === 'price' ? weight : 0), 0);
  const silent = criteria.flatMap(({ kind, title, description }, place) =>
    kind === 'quality' && title.trim() !== '' && description.trim() === '' ? [{ title, place }] : [],
  );
  return [
    ...silent.map(({ title, place }) => ({
      field: `criteria.${place}.description`,
      message: `“${title}” does not say what a good proposal shows.`,
    })),
    ...(price > MOST_PRICE
      ? [{ field: 'criteria.0.weight', message: `Price counts ${price} of 100: nobody will offer you better service.` }]
      : []),
  ];
}

function budgetAdvice({ budgetMode }: AdvisedBrief): Advice[] {
  if (budgetMode !== 'hidden') return [];
  return [{ field: 'budgetMode', message: 'Bidders do not see what you can spend. A ceiling brings offers that fit.' }];
}

/** Whole working days from one instant to another, by UTC. */
function workingDaysBetween(from: Date, to: Date): number {
  let days = 0;
  for (let at = from.getTime() + DAY; at <= to.getTime() && days < 100; at += DAY) {
    if (isWorkingDay(new Date(at).toISOString().slice(0, 10), [])) days += 1;
  }
  return days;
}
