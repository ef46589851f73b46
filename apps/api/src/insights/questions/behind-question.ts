import { QUESTIONS_OF_PRICES } from '@bidwell/domain/question-words';
import type { Scope } from '../../platform/reading/reading.js';

interface OfQuestion {
  datasetId: string;
  questionKey: string | null;
}

/** The contests behind a question of the latest run; none behind one that this reader may not read. */
export function behindQuestion({ datasetId, questionKey }: OfQuestion, row: string, scope: Scope): string[] {
  if (questionKey == null) return [];
  const hidden = scope.viewer?.bidderId === null ? [] : QUESTIONS_OF_PRICES;
  return [
    `exists (select from signal_question_contest qc join signal_question q on q.run_id = qc.run_id and q.key = qc.key
      where qc.contest_id = ${row}.id and qc.key = ${scope.param(questionKey, 'text')}
        and q.kind <> all(${scope.param(hidden, 'text[]')})
        and qc.run_id = (select w.id from signal_run w where w.dataset_id = ${scope.param(datasetId, 'uuid')} and w.state = 'done'
          order by w.id desc limit 1))`,
  ];
}
