import { answerProblems, savingProblems } from '@bidwell/domain/answer-problems';
import { publishedAnswers } from '@bidwell/domain/brief-answers';
import type { BuiltJob } from './built.js';
import type { JobWish } from './job-builders.js';

/** The answers of a job as the app would keep them: those of a published one are whole, or nothing is built. */
export function answerColumns(job: BuiltJob, { answers = {} }: JobWish): object {
  const set = job.category.asks ?? { sections: [] };
  const isPublished = job.publishedAt !== null;
  const problems = [...savingProblems(set, {}, answers), ...(isPublished ? answerProblems(set, answers) : [])];
  if (problems.length > 0) throw new RangeError(`${job.title}: ${JSON.stringify(problems)}`);
  if (!isPublished) return { questionSetId: null, answers };
  return { questionSetId: job.category.asks?.id ?? null, answers: publishedAnswers(set, answers) };
}
