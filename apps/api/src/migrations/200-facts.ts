import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a decided contest says beyond bids and a winner: who asked and for which unit, who could have bid and what became of
 * it, on what terms each bid stood and where it was shown, the second choice, the reasons, and how the work was delivered.
 * It is cheap to keep at the award and cannot be had later. All of it is for leadership: no bidder's path reads it.
 */
export class Facts1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTEST);
    await runner.query(BID);
    await runner.query(ELIGIBLE);
    await runner.query(DELIVERY);
    await runner.query(COUNTS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table loss_reason_month, reason_month, contest_delivery, contest_eligible;
      alter table dataset_month drop column withdrawn_late, drop column disqualified;
      delete from kind_month where own = 0;
      alter table kind_month drop constraint kind_month_own_check, add constraint kind_month_check check (own between 1 and field);
      alter table bidder_month drop column stood, drop column withdrawn_late, drop column disqualified;
      alter table contest_bid drop column days, drop column shown_at, drop column submitted_at, drop column outcome,
        drop column is_incumbent, drop column same_executive, drop column scope, drop column price_basis, drop column counts;
      alter table contest drop column requester_key, drop column requester_name, drop column unit, drop column asked_on,
        drop column runner_up_id, drop column reasons, drop column eligible_count, drop column linked_key,
        drop column is_past, drop column standing_count;
    `);
  }
}

const CONTEST = `
  alter table contest
    -- Empty when the record does not say who asked.
    add column requester_key text not null default '' check (length(requester_key) <= 200),
    add column requester_name text not null default '' check (length(requester_name) <= 200),
    add column unit text not null default '' check (length(unit) <= 200),
    add column asked_on date,
    add column runner_up_id uuid references contest_bidder (id),
    add column reasons text[] not null default '{}' check (cardinality(reasons) <= 20),
    -- Null when nobody knows who could have bid.
    add column eligible_count integer check (eligible_count >= 0),
    -- The same text for jobs that one requester asked for in one category within a week; empty for a job by itself.
    add column linked_key text not null default '',
    -- Of our own, but decided before this system was there.
    add column is_past boolean not null default false,
    -- Bids that could be chosen, a bidder's second one included; bidder_count is the field.
    add column standing_count integer,
    add check (runner_up_id <> winner_id),
    add check (runner_up_id is null or winner_id is not null),
    add check (asked_on <= decided_on),
    add check (not is_past or job_id is null);
  update contest set standing_count = bid_count;
  alter table contest alter column standing_count set not null,
    add check (standing_count between bidder_count and bid_count);
  create index contest_runner_up on contest (runner_up_id);
  create index contest_asked_by on contest (dataset_id, requester_key, category, decided_on) where requester_key <> '';`;

const BID = `
  alter table contest_bid
    -- From the decision to the last promised delivery.
    add column days numeric(8, 2) check (days >= 0),
    -- The place at which the chooser saw it, from 1.
    add column shown_at integer check (shown_at >= 1),
    add column submitted_at timestamptz,
    add column outcome text not null default 'stood' check (outcome in ('stood', 'withdrawnLate', 'disqualified')),
    add column is_incumbent boolean,
    add column same_executive boolean,
    add column scope text check (scope in ('part', 'meets', 'exceeds')),
    add column price_basis text not null default 'fullCost' check (price_basis in ('fullCost', 'other')),
    -- The one bid by which its bidder is counted: the standing one, else one that fell out, which is a loss.
    add column counts boolean not null default false,
    add check (not stands or outcome = 'stood');
  update contest_bid set counts = stands;
  alter table contest_bid alter column counts drop default, add check (counts or not stands);
  create unique index contest_bid_counting on contest_bid (contest_id, contest_bidder_id) where counts;`;

const ELIGIBLE = `
  create table contest_eligible (
    contest_id uuid not null references contest (id) on delete cascade,
    contest_bidder_id uuid not null references contest_bidder (id),
    invited_at timestamptz,
    -- 'withdrawn' is before the opening; whoever withdrew later had bid.
    answer text not null check (answer in ('bid', 'declined', 'silent', 'withdrawn')),
    decline_reason text not null default '' check (length(decline_reason) <= 120),
    primary key (contest_id, contest_bidder_id),
    check (answer = 'declined' or decline_reason = '')
  );
  create index contest_eligible_bidder on contest_eligible (contest_bidder_id, contest_id);`;

const DELIVERY = `
  -- Written when the work is accepted. Sums in minor units of the contest's currency.
  create table contest_delivery (
    contest_id uuid primary key references contest (id) on delete cascade,
    accepted_price bigint check (accepted_price >= 0),
    -- With approved changes.
    final_price bigint check (final_price >= 0),
    promised_on date,
    delivered_on date,
    has_rework boolean,
    -- Whether who asked for the work would choose them again. Null until they have said so.
    rated_again boolean
  );`;

const COUNTS = `
  -- contests = stood + withdrawn_late + disqualified: all are in the win rate, only stood is in the field.
  alter table bidder_month add column stood integer check (stood >= 0),
    add column withdrawn_late integer not null default 0 check (withdrawn_late >= 0),
    add column disqualified integer not null default 0 check (disqualified >= 0);
  update bidder_month set stood = contests;
  alter table bidder_month alter column stood set not null, alter column withdrawn_late drop default,
    alter column disqualified drop default, add check (wins <= stood),
    add check (contests = stood + withdrawn_late + disqualified);

  -- A side of which every bid fell out lost all the same: it had 0 in the field.
  alter table kind_month drop constraint kind_month_check,
    add constraint kind_month_own_check check (own between 0 and field);

  alter table dataset_month add column withdrawn_late integer not null default 0 check (withdrawn_late >= 0),
    add column disqualified integer not null default 0 check (disqualified >= 0);
  alter table dataset_month alter column withdrawn_late drop default, alter column disqualified drop default;

  -- Why somebody was chosen, by the side of who was; several reasons of one choice count once each.
  create table reason_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('internal', 'external')),
    reason text not null check (length(reason) between 1 and 120),
    contests integer not null check (contests >= 0),
    primary key (dataset_id, month, kind, reason)
  ) with (fillfactor = 80);

  -- Why another was chosen where this bidder stood.
  create table loss_reason_month (
    dataset_id uuid not null references dataset (id),
    month date not null check (extract(day from month) = 1),
    contest_bidder_id uuid not null references contest_bidder (id),
    reason text not null check (length(reason) between 1 and 120),
    losses integer not null check (losses >= 0),
    primary key (dataset_id, month, contest_bidder_id, reason)
  ) with (fillfactor = 80);
  create index loss_reason_month_bidder on loss_reason_month (contest_bidder_id);`;

const GRANTS = `
  grant select on contest_eligible, contest_delivery, reason_month, loss_reason_month to bidwell_web;
  grant insert (requester_key, requester_name, unit, asked_on, runner_up_id, reasons, eligible_count, is_past, standing_count),
    update (requester_key, requester_name, unit, asked_on, runner_up_id, reasons, eligible_count, standing_count, linked_key)
    on contest to bidwell_web;
  grant update (is_incumbent) on contest_bid to bidwell_web;
  grant insert, delete on contest_eligible to bidwell_web;
  grant insert, update on contest_delivery to bidwell_web;
  grant insert, update, delete on reason_month, loss_reason_month to bidwell_web;
  grant update (stood, withdrawn_late, disqualified) on bidder_month to bidwell_web;`;
