import type { WordedPart } from '@bidwell/domain/addendum';
import { answerProblems, savingProblems } from '@bidwell/domain/answer-problems';
import { answeredParts } from '@bidwell/domain/answer-words';
import { type BriefAnswers, publishedAnswers, tidyAnswers } from '@bidwell/domain/brief-answers';
import type { QuestionSet } from '@bidwell/domain/question-set';
import type { Problem } from '@bidwell/domain/refusal';
import type { Database } from '../../platform/database/database.js';
import type { Job } from '../job.entity.js';
import { AnsweredFiles } from '../question-sets/answered-files.js';

/** Answers as they were and as they would be, in words; what is to be kept; and what is wrong with it. */
export interface AmendedAnswers {
  before: WordedPart[];
  after: WordedPart[];
  /** Undefined: they stay as they are. */
  answers: BriefAnswers | undefined;
  problems: Problem[];
}

const SAME: AmendedAnswers = { before: [], after: [], answers: undefined, problems: [] };

/** What an addendum makes of the answers of a job, to the questions that it was published with. */
export async function amendedAnswers(
  database: Database,
  { id, questionSetId, answers, currency }: Job,
  given: Readonly<Record<string, unknown>> | null | undefined,
): Promise<AmendedAnswers> {
  if (given === undefined) return SAME;
  const set = await database.row<QuestionSet>('select sections from question_set where id = $1', [questionSetId]);
  const asked = set ?? { sections: [] };
  const tidy = tidyAnswers(given ?? {});
  const misshapen = savingProblems(asked, answers, tidy);
  if (misshapen.length > 0) return { ...SAME, problems: misshapen };
  const missing = await new AnsweredFiles(database).problems(id, asked, answers, tidy as BriefAnswers);
  if (missing.length > 0) return { ...SAME, problems: missing };
  const next = publishedAnswers(asked, tidy as BriefAnswers);
  return {
    before: answeredParts(asked, answers, currency),
    after: answeredParts(asked, next, currency),
    answers: next,
    problems: answerProblems(asked, next),
  };
}
