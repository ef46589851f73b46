import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import { questionsOf, type QuestionSet } from '@bidwell/domain/question-set';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Database } from '../../platform/database/database.js';

const NOT_HERE = 'This file is not attached to this job. Attach it here.';

/** The files that answer questions: each is a file of the same brief. */
@Injectable()
export class AnsweredFiles {
  constructor(private readonly database: Database) {}

  /** What is wrong with files that were not among the answers before: they are of another job, or not whole yet. */
  async problems(jobId: string, set: QuestionSet, before: BriefAnswers, after: BriefAnswers): Promise<Problem[]> {
    const known = new Set(Object.values(before).flat());
    const given = fileKeys(set).flatMap((key) => idsIn(after[key]).map((id) => ({ key, id })));
    const added = given.filter(({ id }) => !known.has(id));
    if (added.length === 0) return [];
    const here = await this.whole(
      added.map(({ id }) => id),
      jobId,
    );
    return added.filter(({ id }) => !here.has(id)).map(({ key }) => ({ field: `answers.${key}`, message: NOT_HERE }));
  }

  /** The answers without files that have been removed from the brief since. */
  async withoutGone(set: QuestionSet, answers: BriefAnswers): Promise<BriefAnswers> {
    const keys = fileKeys(set).filter((key) => idsIn(answers[key]).length > 0);
    if (keys.length === 0) return answers;
    const here = await this.whole(
      keys.flatMap((key) => idsIn(answers[key])),
      null,
    );
    const kept = keys.map((key) => [key, idsIn(answers[key]).filter((id) => here.has(id))] as const);
    return { ...answers, ...Object.fromEntries(kept) };
  }

  private async whole(ids: readonly string[], jobId: string | null): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from job_file where id = any($1::uuid[]) and digest is not null and ($2::uuid is null or job_id = $2)`,
      [ids, jobId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function fileKeys(set: QuestionSet): string[] {
  return questionsOf(set).flatMap(({ key, kind }) => (kind === 'file' ? [key] : []));
}

/** Only what is an id: under the same key a draft may hold an answer to another category's question. */
function idsIn(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.filter((id): id is string => isUUID(id)) : [];
}
