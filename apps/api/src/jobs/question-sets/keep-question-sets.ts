import type { Answerable, BriefQuestion, BriefSection } from '@bidwell/domain/question-set';
import { questionSetProblems } from '@bidwell/domain/question-set-problems';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { newestSetOf } from './question-set.reading.js';

const CHANGED =
  'These questions were changed in another window. Reload them to see the changes; what you typed here is still in this form.';

interface Draft {
  categoryId: string;
  sections: BriefSection[];
  publishedSections: BriefSection[] | null;
}

/** Writing and publishing what a category asks. One version at a time is being written. */
@Injectable()
export class KeepQuestionSets {
  constructor(private readonly database: Database) {}

  /** Saves the version being written, or begins one. Refuses when somebody saved it meanwhile. */
  async save(categoryId: string, draftVersion: number | null, given: readonly BriefSection[]): Promise<void> {
    const sections = JSON.stringify(given.map(wholeSection));
    const rows =
      draftVersion === null
        ? await this.begin(categoryId, sections)
        : await this.update(categoryId, draftVersion, sections);
    if (rows.length === 0) refuse('CONFLICT', CHANGED);
  }

  /** From now on every new brief of the category is asked this. Answers the category. */
  async publish(id: string, draftVersion: number): Promise<string> {
    const draft = await this.database.row<Draft>(
      `select d.category_id as "categoryId", d.sections, p.sections as "publishedSections" from question_set d
         left join question_set p on p.id = ${newestSetOf('d.category_id')}
       where d.id = $1 and d.draft_version = $2 and d.published_at is null for update of d`,
      [id, draftVersion],
    );
    if (draft === null) return refuse('CONFLICT', CHANGED);
    const problems = questionSetProblems(draft, { sections: draft.publishedSections ?? [] });
    if (problems.length > 0)
      refuse('QUESTIONS_UNFINISHED', 'There is something to put right before these questions can be asked.', {
        problems,
      });
    await this.database.rows('update question_set set published_at = clock_timestamp() where id = $1', [id]);
    return draft.categoryId;
  }

  /** Throws the version being written away. Answers the category. */
  async discard(id: string): Promise<string> {
    const row = await this.database.row<{ categoryId: string }>(
      'delete from question_set where id = $1 and published_at is null returning category_id as "categoryId"',
      [id],
    );
    return row?.categoryId ?? notFound('This version');
  }

  private async begin(categoryId: string, sections: string): Promise<unknown[]> {
    const category = await this.database.row('select from category where id = $1', [categoryId]);
    if (category === null) return notFound('This category');
    return this.database.rows(
      `insert into question_set (category_id, version, sections)
       select $1, coalesce(max(version), 0) + 1, $2::jsonb from question_set where category_id = $1
       on conflict do nothing returning 1 as one`,
      [categoryId, sections],
    );
  }

  private update(categoryId: string, draftVersion: number, sections: string): Promise<unknown[]> {
    return this.database.rows(
      `update question_set set sections = $3::jsonb, draft_version = draft_version + 1
       where category_id = $1 and draft_version = $2 and published_at is null returning 1 as one`,
      [categoryId, draftVersion, sections],
    );
  }
}

/** With null for whatever was left out, so that readers find every part. */
function wholeSection({ opensWhen, questions, ...section }: BriefSection): BriefSection {
  return { ...section, opensWhen: opensWhen ?? null, questions: questions.map(wholeQuestion) };
}

function wholeQuestion({ columns, maxRows, ...question }: BriefQuestion): BriefQuestion {
  return { ...limits(question), columns: columns.map(limits), maxRows: maxRows ?? null };
}

function limits<T extends Answerable>(asked: T): T {
  return { ...asked, wordLimit: asked.wordLimit ?? null, min: asked.min ?? null, max: asked.max ?? null };
}
