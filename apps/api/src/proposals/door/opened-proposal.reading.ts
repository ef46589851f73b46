import { bidderReading } from '../../bidders/bidder.reading.js';
import { jobReading } from '../../jobs/job.reading.js';
import { isAwardApprovedByViewer, isOnPanel } from '../../jobs/job-visibility.sql.js';
import { evaluatedTotalOf } from './evaluated-total.sql.js';
import { type Expression, Reading, type Scope, type Source } from '../../platform/reading/reading.js';

/** Nobody while the names of its job are hidden. */
const bidderOf: Source = (row, child) => `from bidder ${child} where ${child}.id = ${row}.bidder_id`;

const receivedAt: Expression = (row) =>
  `(select v.received_at from proposal_version v where v.proposal_id = ${row}.proposal_id and v.number = ${row}.version)`;

const openedVariantReading = new Reading('OpenedVariant').plain('number', 'title', 'comparableTotal', 'unpriced');

const writtenBeforeAddendum: Expression = (row) =>
  `(select max(late.number) from addendum late where late.job_id = ${row}.job_id and late.is_material
    and late.number > coalesce((${row}.content ->> 'confirmedAddendum')::int, 0))`;

/** Its row is one of `readable_proposal`. Later rooms lend it scores and what follows from them. */
export const openedProposalReading = new Reading('OpenedProposal')
  .plain('version', 'contentHash', 'content', 'comparableTotal', 'unpriced', 'label')
  .column('id', (row) => `${row}.proposal_id`)
  .column('evaluatedTotal', evaluatedTotalOf)
  .column('receivedAt', receivedAt)
  .column('writtenBeforeAddendum', writtenBeforeAddendum)
  .one('bidder', () => bidderReading, bidderOf)
  .many(
    'variants',
    () => openedVariantReading,
    (row, child) =>
      `from readable_variant ${child} where ${child}.proposal_id = ${row}.proposal_id order by ${child}.number`,
  );

const unreadableReading = new Reading('UnreadableProposal')
  .column('receivedAt', receivedAt)
  .plain('reference', 'label')
  .one('bidder', () => bidderReading, bidderOf);

/** Its row is an opened job that the viewer judges. */
export const comparisonReading = new Reading('Comparison')
  .column('hidesNames', (row) => `hides_names(${row}.id)`)
  .column('sealsPrices', (row) => `seals_prices(${row}.id)`)
  .column('invitedCount', (row) => `(select count(*)::int from invitation i where i.job_id = ${row}.id)`)
  .one(
    'job',
    () => jobReading,
    (row, child) => `from job ${child} where ${child}.id = ${row}.id`,
  )
  .many(
    'proposals',
    () => openedProposalReading,
    (row, child) => `from readable_proposal ${child} where ${child}.job_id = ${row}.id and ${child}.is_readable
      order by ${child}.shuffle, ${child}.proposal_id`,
  )
  .many(
    'unreadable',
    () => unreadableReading,
    (row, child) => `from readable_proposal ${child} where ${child}.job_id = ${row}.id and not ${child}.is_readable
      order by ${child}.proposal_id`,
  );

/**
 * Whether the viewer may compare the proposals of the job behind `row`, once they are opened: its panel, when who asks has
 * declared, and whoever approves the choice, to read.
 */
export function mayCompare(row: string, scope: Scope): string {
  return `(${row}.opened_at is not null and ${row}.deadline <= clock_timestamp()
    and ((${isOnPanel(row, scope)} and is_judging(${row}.id, ${scope.personId()})) or ${isAwardApprovedByViewer(row, scope)}))`;
}

/** The title of a variant of the opened proposal with this id. Null for the main offer. */
export function variantTitleOf(proposalId: string, number: string): string {
  return `(select ov.title from opened_variant ov where ov.proposal_id = ${proposalId} and ov.number = ${number})`;
}

/** The bidder behind the opened proposal with this id. Null when it is not opened, and while names are hidden. */
export function bidderIdOf(proposalId: string): string {
  return `(select o.bidder_id from readable_proposal o where o.proposal_id = ${proposalId})`;
}

/** The promises of the opened proposal with this id, as rows (position, promise). None where it is not opened. */
export function promisesOf(proposalId: string): string {
  return `(select (pr.ordinality - 1)::int as position, pr.value as promise from readable_proposal po
    cross join lateral jsonb_array_elements(po.content -> 'promises') with ordinality pr where po.proposal_id = ${proposalId})`;
}
