/** A table whose rows are on record: its kind of event, its key, and which of its rows. */
export interface RecordedTable {
  table: string;
  kind: string;
  key: readonly string[];
  /** SQL over the row `r`. All rows when left out. */
  when?: string;
}

const OF_PUBLISHED = 'exists (select from job j where j.id = r.job_id and j.published_at is not null)';

/** Kept here besides the triggers: whoever takes a trigger away is to be noticed by somebody who does not ask the database. */
export const RECORDED_TABLES: readonly RecordedTable[] = [
  { table: 'job', kind: 'job', key: ['id'], when: 'r.published_at is not null' },
  { table: 'addendum', kind: 'addendum', key: ['id'] },
  { table: 'evaluator', kind: 'evaluator', key: ['job_id', 'person_id'] },
  { table: 'unmasking', kind: 'unmasking', key: ['job_id'] },
  { table: 'evaluation_reading', kind: 'comparisonRead', key: ['job_id', 'person_id', 'hour'] },
  { table: 'decision', kind: 'decision', key: ['id'] },
  { table: 'award', kind: 'award', key: ['id'] },
  { table: 'proposal_version', kind: 'version', key: ['proposal_id', 'number'] },
  { table: 'proposal_withdrawal', kind: 'withdrawal', key: ['proposal_id', 'number'] },
  { table: 'refused_attempt', kind: 'refusedAttempt', key: ['id'] },
  { table: 'proposal_reading', kind: 'ownReading', key: ['id'] },
  { table: 'file_reading', kind: 'fileReading', key: ['id'] },
  { table: 'opened_proposal', kind: 'opened', key: ['proposal_id'] },
  { table: 'score', kind: 'score', key: ['proposal_id', 'criterion_id', 'scored_by'] },
  { table: 'agreed_score', kind: 'agreedScore', key: ['proposal_id', 'criterion_id'] },
  { table: 'debrief', kind: 'debrief', key: ['proposal_id'] },
  { table: 'person', kind: 'person', key: ['id'] },
  { table: 'membership', kind: 'membership', key: ['person_id'] },
  { table: 'bidder', kind: 'bidder', key: ['id'] },
  { table: 'policy', kind: 'policy', key: ['id'] },
  { table: 'job_line', kind: 'line', key: ['id'], when: OF_PUBLISHED },
  { table: 'criterion', kind: 'criterion', key: ['id'], when: OF_PUBLISHED },
  { table: 'job_requirement', kind: 'requirement', key: ['id'], when: OF_PUBLISHED },
  { table: 'job_file', kind: 'briefFile', key: ['id'], when: OF_PUBLISHED },
  { table: 'job_policy', kind: 'jobPolicy', key: ['job_id'], when: OF_PUBLISHED },
  { table: 'invitation', kind: 'invitation', key: ['job_id', 'bidder_id'] },
  { table: 'approval', kind: 'approval', key: ['id'] },
  { table: 'handover', kind: 'handover', key: ['id'] },
  { table: 'question', kind: 'answer', key: ['id'], when: 'r.answer is not null' },
  { table: 'told_to_all', kind: 'toldToAll', key: ['id'] },
  { table: 'outage_offer', kind: 'outageOffer', key: ['job_id', 'began_at'] },
  { table: 'opening_release', kind: 'release', key: ['job_id', 'person_id'] },
  { table: 'proposal_mark', kind: 'mark', key: ['proposal_id'] },
  { table: 'line_estimate', kind: 'estimate', key: ['proposal_id', 'line_id'] },
  { table: 'opened_variant', kind: 'openedVariant', key: ['proposal_id', 'number'] },
  { table: 'clarification', kind: 'clarification', key: ['id'] },
  { table: 'challenge', kind: 'challenge', key: ['id'] },
  { table: 'acknowledgement', kind: 'acknowledgement', key: ['bidder_id', 'addendum_id'] },
  { table: 'bidder_category', kind: 'bidderCategory', key: ['bidder_id', 'category_id'] },
  { table: 'release_keeper', kind: 'releaseKeeper', key: ['person_id'] },
];
