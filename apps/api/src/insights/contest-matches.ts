import { ContestStatus } from '../awards/contests/contest.entity.js';
import type { Scope } from '../platform/reading/reading.js';
import type { ContestFilter } from './contest-filter.js';
import { behindQuestion } from './questions/behind-question.js';

const STATUS: Record<ContestStatus, (row: string) => string> = {
  [ContestStatus.CONTEST]: (row) => `${row}.is_contest`,
  [ContestStatus.SINGLE_BID]: (row) => `${row}.standing_count = 1`,
  [ContestStatus.ONE_BIDDER]: (row) => `(${row}.standing_count > 1 and ${row}.bidder_count = 1)`,
  [ContestStatus.NO_WINNER]: (row) => `${row}.winner_id is null`,
};

/** The contests a filter means: the one condition of the list, of its count, and so of every number that leads to it. */
export function matches(filter: ContestFilter, row: string, scope: Scope): string {
  return [
    `${row}.dataset_id = ${scope.param(filter.datasetId, 'uuid')}`,
    ...ofTime(filter, row, scope),
    ...ofAsking(filter, row, scope),
    ...ofField(filter, row, scope),
    ...ofSides(filter, row, scope),
    ...ofBidder(filter, row, scope),
    ...behindQuestion(filter, row, scope),
  ].join(' and ');
}

function ofTime({ from, to }: ContestFilter, row: string, scope: Scope): string[] {
  const conditions: string[] = [];
  if (from != null) conditions.push(`${row}.decided_on >= ${scope.param(from, 'date')}`);
  if (to != null) conditions.push(`${row}.decided_on <= ${scope.param(to, 'date')}`);
  return conditions;
}

function ofAsking({ category, requesterKey, unit, reason }: ContestFilter, row: string, scope: Scope): string[] {
  const conditions: string[] = [];
  if (category != null) conditions.push(`${row}.category = ${scope.param(category, 'text')}`);
  if (requesterKey != null) conditions.push(`${row}.requester_key = ${scope.param(requesterKey, 'text')}`);
  if (unit != null) conditions.push(`${row}.unit = ${scope.param(unit, 'text')}`);
  if (reason != null) conditions.push(`${scope.param(reason, 'text')} = any(${row}.reasons)`);
  return conditions;
}

function ofField(filter: ContestFilter, row: string, scope: Scope): string[] {
  const { status, field, isPriced, onlyMissingPrice } = filter;
  const conditions: string[] = [];
  if (status != null) conditions.push(STATUS[status](row));
  if (field != null) conditions.push(`${row}.bidder_count = ${scope.param(field, 'int')}`);
  if (isPriced != null) conditions.push(`${row}.missing_prices ${isPriced ? '=' : '>'} 0`);
  if (onlyMissingPrice) conditions.push(`${row}.missing_prices > 0`);
  return conditions;
}

function ofSides({ hasRivals, onlyBothSides, currency }: ContestFilter, row: string, scope: Scope): string[] {
  const conditions: string[] = [];
  if (hasRivals != null) conditions.push(`${row}.bidder_count ${hasRivals ? '>=' : '<'} 2`);
  if (currency != null) conditions.push(`${row}.currency = ${scope.param(currency, 'text')}`);
  if (onlyBothSides)
    conditions.push(`(select count(distinct r.kind) from contest_bid s join contest_bidder r on r.id = s.contest_bidder_id
      where s.contest_id = ${row}.id and s.stands) = 2`);
  return conditions;
}

function ofBidder(filter: ContestFilter, row: string, scope: Scope): string[] {
  const conditions: string[] = [];
  const { winnerKind, onlyWonBy, onlyLostBy, answer } = filter;
  const won = (who: string) => `exists (select from contest_bidder r where r.id = ${row}.winner_id and ${who})`;
  if (winnerKind != null) conditions.push(won(`r.kind = ${scope.param(winnerKind, 'text')}`));
  const who = bidderCondition(filter, scope);
  if (answer != null || filter.couldBid) conditions.push(couldHaveBid(answer, row, who, scope));
  else conditions.push(...stoodIn(filter, row, who, scope));
  if (who !== null && onlyWonBy) conditions.push(won(who));
  if (who !== null && onlyLostBy) conditions.push(`not ${won(who)}`);
  return conditions;
}

/** A bidder is counted by one bid of a contest. */
function stoodIn({ outcome }: ContestFilter, row: string, who: string | null, scope: Scope): string[] {
  if (who === null && outcome == null) return [];
  const came = outcome == null ? '' : ` and s.outcome = ${scope.param(outcome, 'text')}`;
  return [
    `exists (select from contest_bid s join contest_bidder r on r.id = s.contest_bidder_id
      where s.contest_id = ${row}.id and s.counts${came} and ${who ?? 'true'})`,
  ];
}

function couldHaveBid(answer: string | null | undefined, row: string, who: string | null, scope: Scope): string {
  const did = answer == null ? '' : ` and e.answer = ${scope.param(answer, 'text')}`;
  return `exists (select from contest_eligible e join contest_bidder r on r.id = e.contest_bidder_id
    where e.contest_id = ${row}.id${did} and ${who ?? 'true'})`;
}

/** Says which bidders `r` are meant, or null when the filter names none. */
function bidderCondition({ bidderKey, kind }: ContestFilter, scope: Scope): string | null {
  const conditions: string[] = [];
  if (bidderKey != null) conditions.push(`r.id = ${scope.param(bidderKey, 'uuid')}`);
  if (kind != null) conditions.push(`r.kind = ${scope.param(kind, 'text')}`);
  return conditions.length === 0 ? null : conditions.join(' and ');
}
