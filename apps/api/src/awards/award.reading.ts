import { isLeading } from '@bidwell/domain/permissions';
import { bidderReading } from '../bidders/bidder.reading.js';
import { bidderViewReading, jobReading } from '../jobs/job.reading.js';
import { siblingReading } from '../jobs/lots/lot.reading.js';
import { isPostedByViewer, isVisible } from '../jobs/job-visibility.sql.js';
import { Reading, type Scope } from '../platform/reading/reading.js';
import { bidderIdOf, variantTitleOf } from '../proposals/door/opened-proposal.reading.js';

export const debriefReading = new Reading('Debrief')
  .plain(
    'outcome',
    'reasons',
    'words',
    'rank',
    'count',
    'priceBand',
    'winnerKind',
    'criteria',
    'qualityScore',
    'toldAt',
    'replacedAt',
  )
  .plain('ownWords', 'disqualifiedBecause', 'loss', 'usefulness', 'usefulnessWords')
  .one(
    'job',
    () => jobReading,
    (row, child, scope) => `from job ${child} where ${child}.id = ${row}.job_id and ${isVisible(child, scope)}`,
  );

/** Who may know the winner's name: the requester, the winner's own people, leaders who speak for no bidder. Its row joins award and proposal. */
const mayKnowWinner = (row: string, scope: Scope) => {
  if (scope.viewer?.bidderId === null && isLeading(scope.viewer)) return 'true';
  return `(${row}.winner_id = ${scope.bidderId()} or exists (select from job wj where wj.id = ${row}.job_id and ${isPostedByViewer('wj', scope)}))`;
};

/** Who reads why so few were enough: the requester and those who answer for the policy, never a bidder. */
const mayKnowWhy = (row: string, scope: Scope) => {
  if (scope.viewer?.bidderId === null && isLeading(scope.viewer)) return 'true';
  return `exists (select from job wj where wj.id = ${row}.job_id and ${isPostedByViewer('wj', scope)})`;
};

/** Its row is an award with the winner beside it: see `awardOf`. */
export const awardSummaryReading = new Reading('AwardSummary')
  .plain('decidedAt')
  .column('isAward', (row) => `${row}.is_award`)
  .column('winnerKind', (row) => `${row}.winner_kind`)
  .column('variantTitle', (row, scope) => `(case when ${mayKnowWinner(row, scope)} then ${row}.variant_title end)`)
  .one(
    'winner',
    () => bidderReading,
    (row, child, scope) => `from bidder ${child} where ${child}.id = ${row}.winner_id and ${mayKnowWinner(row, scope)}`,
  )
  .column(
    'justification',
    (row, scope) => `case when ${mayKnowWhy(row, scope)} then nullif(${row}.justification, '') end`,
  );

const awardOf = (row: string, child: string) => `from (
    select aw.job_id, aw.decided_at, aw.justification, ${variantTitleOf('aw.proposal_id', 'aw.variant')} as variant_title,
      wb.id as winner_id, aw.proposal_id is not null as is_award, awarded_kind(aw.job_id) as winner_kind from award aw
    left join bidder wb on wb.id = ${bidderIdOf('aw.proposal_id')}) ${child}
  where ${child}.job_id = deciding_round(${row}.id)`;

jobReading.one('award', () => awardSummaryReading, awardOf);
siblingReading.one('award', () => awardSummaryReading, awardOf);

bidderViewReading.column(
  'hasDebrief',
  (row) => `exists (select from debrief d where d.job_id = ${row}.job_id and d.bidder_id = ${row}.bidder_id)`,
);
