import type { Viewer } from '@bidwell/domain/permissions';
import {
  ABOUT_QUESTIONS,
  LOOK_LIMIT,
  type QuestionFacts,
  QUESTIONS_OF_PRICES,
  questionsFinding,
  questionWords,
} from '@bidwell/domain/question-words';
import { requiredTextProblems } from '@bidwell/domain/text-limit';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { QuestionLookInput } from './question.inputs.js';
import type { QuestionLook, SignalQuestion, SignalQuestions } from './question.results.js';

interface QuestionRow {
  key: string;
  facts: QuestionFacts;
  contestCount: number;
  bidderKey: string | null;
  looks: QuestionLook[];
}

interface QuestionsRow {
  lastDay: string | null;
  hasSignal: boolean | null;
  questions: QuestionRow[];
}

/** $1 dataset, null for our own; $2 the kinds that this reader may not read; $3 one question, null for all. */
const QUESTIONS = `
  select u.last_day::text as "lastDay", u.has_signal as "hasSignal",
    (select coalesce(json_agg(x order by x.kind, x.name, x.requester), '[]') from (
      select q.key, q.kind, q.evidence as facts, q.contest_bidder_id as "bidderKey", q.requester_name as requester,
        coalesce(o.name, r.name) as name,
        (select count(*)::int from signal_question_contest c where c.run_id = q.run_id and c.key = q.key) as "contestCount",
        (select coalesce(json_agg(json_build_object('words', l.words, 'by', coalesce(p.name, 'Somebody who left'), 'at', l.looked_at)
            order by l.looked_at desc), '[]')
          from question_look l left join person p on p.id = l.looked_by where l.dataset_id = d.id and l.key = q.key) as looks
      from signal_question q left join contest_bidder r on r.id = q.contest_bidder_id left join bidder o on o.id = r.bidder_id
      where q.run_id = u.id and q.kind <> all($2::text[]) and ($3::text is null or q.key = $3)) x) as questions
  from dataset d left join lateral (
    select w.id, w.last_day, w.has_signal from signal_run w where w.dataset_id = d.id and w.state = 'done' order by w.id desc limit 1) u
    on true
  where case when $1::uuid is null then not d.is_imported else d.id = $1 end`;

const LOOK = `
  insert into question_look (dataset_id, key, words, looked_by)
  select d.id, $2, $3, $4 from dataset d where case when $1::uuid is null then not d.is_imported else d.id = $1 end`;

/** What the checks ask, for leaders and administrators; and what they found when they looked. */
@Injectable()
export class Questions {
  constructor(private readonly database: Database) {}

  /** Null when there is no such dataset. */
  async of(datasetId: string | null, viewer: Viewer): Promise<SignalQuestions | null> {
    const row = await this.database.row<QuestionsRow>(QUESTIONS, [datasetId, hiddenFrom(viewer), null]);
    if (row === null) return null;
    return {
      finding: questionsFinding(row.questions.length),
      about: ABOUT_QUESTIONS,
      lastDay: row.lastDay,
      hasSignal: row.hasSignal ?? false,
      questions: row.questions.map(worded),
    };
  }

  /** Keeps what somebody found who looked; it stays beside the question from run to run. */
  async look({ datasetId, key, words }: QuestionLookInput, viewer: Viewer): Promise<SignalQuestion> {
    const problems = requiredTextProblems('words', words, LOOK_LIMIT, 'Say what you found');
    if (problems.length > 0) refuse('WORDS_MISSING', 'There is something left to fill in.', { problems });
    await this.one(datasetId ?? null, key, viewer);
    await this.database.rows(LOOK, [datasetId ?? null, key, words.trim(), viewer.personId]);
    return this.one(datasetId ?? null, key, viewer);
  }

  private async one(datasetId: string | null, key: string, viewer: Viewer): Promise<SignalQuestion> {
    const row = await this.database.row<QuestionsRow>(QUESTIONS, [datasetId, hiddenFrom(viewer), key]);
    const question = row?.questions[0];
    return question === undefined ? notFound('This question') : worded(question);
  }
}

/** Leading or not, whoever speaks for a bidder learns nothing of rivals' prices. */
function hiddenFrom({ bidderId }: Viewer): readonly string[] {
  return bidderId === null ? [] : QUESTIONS_OF_PRICES;
}

function worded({ key, facts, contestCount, bidderKey, looks }: QuestionRow): SignalQuestion {
  return { key, ...questionWords(facts), contestCount, bidderKey, looks };
}
