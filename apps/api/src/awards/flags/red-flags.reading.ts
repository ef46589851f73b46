import type { FlaggedProposal } from '@bidwell/domain/red-flags';
import { jobReading } from '../../jobs/job.reading.js';
import { isOverseen } from '../../jobs/job-visibility.sql.js';
import type { Expression, Scope } from '../../platform/reading/reading.js';
import { flaggedProposalsOf } from '../../proposals/door/flag-facts.sql.js';
import { mayCompare } from '../../proposals/door/opened-proposal.reading.js';
import { pastGapsBefore, recordsBefore } from './past-contests.sql.js';

/* What the red flags of a job follow from: to its panel once the proposals are open, to leaders once it is decided. */

const mayKnow = (row: string, scope: Scope) =>
  `(${mayCompare(row, scope)} or (${row}.decided_at is not null and ${isOverseen(row, scope)}))`;

const toThoseWhoAct =
  (facts: (row: string) => string): Expression =>
  (row, scope) =>
    `(case when ${mayKnow(row, scope)} then ${facts(row)} end)`;

jobReading.resolved('redFlags', {
  flagField: toThoseWhoAct((row) => flaggedProposalsOf(`${row}.id`)),
  flagGaps: toThoseWhoAct(pastGapsBefore),
  flagRecords: toThoseWhoAct(recordsBefore),
});

/** What the reading above fetches. All null to everybody else. */
export interface FlagRow {
  flagField: FlaggedProposal[] | null;
  flagGaps: number[] | null;
  flagRecords: { proposalId: string; wins: number; fields: number[] }[] | null;
}
