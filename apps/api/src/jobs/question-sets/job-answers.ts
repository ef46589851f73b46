import { answerProblems, savingProblems } from '@bidwell/domain/answer-problems';
import { type BriefAnswers, publishedAnswers, tidyAnswers } from '@bidwell/domain/brief-answers';
import { questionsOf, type QuestionSet } from '@bidwell/domain/question-set';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { AnsweredFiles } from './answered-files.js';
import { newestSetOf } from './question-set.reading.js';

/** All answers of a job together, as JSON. */
const MOST_CHARACTERS = 400_000;

/** What a job is published with, and what is left to answer before that. */
export interface PublishableAnswers {
  questionSetId: string | null;
  answers: BriefAnswers;
  problems: Problem[];
}

interface Asked extends QuestionSet {
  id: string | null;
}

/** The answers of a job to the questions of its category. */
@Injectable()
export class JobAnswers {
  constructor(
    private readonly database: Database,
    private readonly files: AnsweredFiles,
  ) {}

  /** Answers as a draft keeps them, or the refusal that names each that cannot be kept. */
  async keepable(jobId: string, categoryId: string, given: Readonly<Record<string, unknown>>): Promise<BriefAnswers> {
    const answers = tidyAnswers(given);
    if (JSON.stringify(answers).length > MOST_CHARACTERS)
      refuse('ANSWERS_TOO_LONG', 'These answers are too long together. Put long texts into a file.', {
        field: 'answers',
      });
    const row = await this.database.row<{ answers: BriefAnswers }>('select answers from job where id = $1', [jobId]);
    const [set, before] = [await this.asked(categoryId), row?.answers ?? {}];
    const misshapen = savingProblems(set, before, answers);
    // Only ids can be looked up: what has another form is told first.
    const problems =
      misshapen.length > 0 ? misshapen : await this.files.problems(jobId, set, before, answers as BriefAnswers);
    if (problems.length > 0) refuse('ANSWERS_WRONG', problems[0]?.message ?? 'An answer cannot be kept.', { problems });
    return answers as BriefAnswers;
  }

  /** Of answers given elsewhere (a template, a past job) those that fit what the category asks now. Files stay where they are. */
  async startable(categoryId: string, given: BriefAnswers): Promise<BriefAnswers> {
    const set = await this.asked(categoryId);
    const files = new Set(questionsOf(set).flatMap(({ key, kind }) => (kind === 'file' ? [key] : [])));
    const fits = ([key, answer]: [string, unknown]) => savingProblems(set, {}, { [key]: answer }).length === 0;
    return Object.fromEntries(Object.entries(given).filter((entry) => !files.has(entry[0]) && fits(entry)));
  }

  /** What bidders would see if the job were published now. */
  async publishable(categoryId: string, given: BriefAnswers): Promise<PublishableAnswers> {
    const set = await this.asked(categoryId);
    const answers = await this.files.withoutGone(set, given);
    return { questionSetId: set.id, answers: publishedAnswers(set, answers), problems: answerProblems(set, answers) };
  }

  private async asked(categoryId: string): Promise<Asked> {
    const row = await this.database.row<Asked>(
      `select id, sections from question_set where id = ${newestSetOf('$1')}`,
      [categoryId],
    );
    return row ?? { id: null, sections: [] };
  }
}
