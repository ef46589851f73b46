import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Runs of the fit behind the signal: asked for, worked out in the background, never changed afterwards. What a run found hangs
 * below it; figures that few contests could not bear are not kept at all, so that nobody can show them.
 */
export class SignalRuns1764000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signal_run (
        id bigint generated always as identity primary key,
        dataset_id uuid not null references dataset (id) on delete cascade,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
        asked_at timestamptz not null default clock_timestamp(),
        began_at timestamptz,
        ended_at timestamptz,
        tries integer not null default 0,
        failure text check (length(failure) <= 500),
        version text,
        is_full boolean not null,
        from_run bigint references signal_run (id) on delete set null,
        known integer,
        contests integer, bids integer, bidders integer, requesters integer,
        left_out integer,
        first_day date, last_day date,
        iterations integer, decrement float8, has_converged boolean, log_likelihood float8, strength_variance float8,
        coefficients jsonb,
        gate jsonb,
        stage text check (stage in ('counts', 'signal', 'everything')),
        has_signal boolean not null default false,
        why_not text check (length(why_not) <= 500),
        cleared_at timestamptz,
        check ((state in ('done', 'failed')) = (ended_at is not null)),
        check ((state = 'failed') = (failure is not null)),
        check (state <> 'done' or (version is not null and stage is not null and has_signal = (why_not is null)))
      );
      create index signal_run_newest on signal_run (dataset_id, id desc);
      create index signal_run_from on signal_run (from_run);
      create unique index signal_run_waiting on signal_run (dataset_id) where state = 'waiting';
      create index signal_run_due on signal_run (id) where state in ('waiting', 'running');

      create function keep_signal_run() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if old.state in ('done', 'failed')
          and to_jsonb(new) - 'cleared_at' - 'from_run' <> to_jsonb(old) - 'cleared_at' - 'from_run' then
          raise exception 'A run that ended stays as it is';
        end if;
        return new;
      end $$;
      create trigger keep_signal_run before update on signal_run for each row execute function keep_signal_run();

      create table signal_figure (
        run_id bigint not null references signal_run (id) on delete cascade,
        contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
        category text not null,
        is_mixed boolean not null,
        categories text[] not null,
        bids integer not null check (bids >= 0),
        wins integer not null check (wins between 0 and bids),
        mean_field float8 not null,
        value float8, low float8, high float8, error float8,
        verdict text check (verdict in ('above', 'level', 'below')),
        depends_on_price boolean not null default false,
        loyal_value float8, loyal_low float8, loyal_high float8,
        why_not text,
        primary key (run_id, contest_bidder_id, category, is_mixed),
        check (value is null or bids >= 30),
        check (low is null or bids >= 10),
        check ((low is null) = (high is null)),
        -- Never a value without its range.
        check (value is null or low is not null),
        check (loyal_value is null or (loyal_low is not null and loyal_high is not null)),
        check (verdict is null or value is not null)
      );
      create index signal_figure_bidder on signal_figure (contest_bidder_id);

      create table signal_par (
        run_id bigint not null references signal_run (id) on delete cascade,
        contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
        bids integer not null check (bids >= 1),
        wins integer not null check (wins between 0 and bids),
        par float8 not null,
        low float8, high float8, evidence float8,
        primary key (run_id, contest_bidder_id),
        check ((low is null) = (high is null)),
        check (low is null or bids >= 10)
      );
      create index signal_par_bidder on signal_par (contest_bidder_id);

      create table signal_quarter (
        run_id bigint not null references signal_run (id) on delete cascade,
        contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
        quarter date not null,
        bids integer not null check (bids >= 0),
        wins integer not null check (wins between 0 and bids),
        expected float8 not null,
        value float8, low float8, high float8,
        primary key (run_id, contest_bidder_id, quarter),
        check ((value is null) = (low is null) and (low is null) = (high is null))
      );
      create index signal_quarter_bidder on signal_quarter (contest_bidder_id);

      create table signal_loss (
        run_id bigint not null references signal_run (id) on delete cascade,
        contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
        bids integer not null check (bids >= 1),
        losses integer not null check (losses between 0 and bids),
        price float8, date float8, relation float8, service float8,
        labels jsonb,
        primary key (run_id, contest_bidder_id),
        check (labels is null or losses >= 5)
      );
      create index signal_loss_bidder on signal_loss (contest_bidder_id);

      -- Where the next runs start from. Nobody is shown it.
      create table signal_start (
        run_id bigint primary key references signal_run (id) on delete cascade,
        parts jsonb not null
      );

      -- Of the latest run of each dataset only: what the model thought of each bid, for leadership.
      create table signal_chance (
        contest_id uuid not null references contest (id) on delete cascade,
        contest_bidder_id uuid not null,
        chance float8 not null check (chance between 0 and 1),
        par float8 check (par between 0 and 1),
        primary key (contest_id, contest_bidder_id)
      );

      grant select on signal_run, signal_figure, signal_par, signal_quarter, signal_loss, signal_start, signal_chance to bidwell_web;
      grant insert (dataset_id, is_full) on signal_run to bidwell_web;
      grant update (state, began_at, ended_at, tries, failure, version, is_full, from_run, known, contests, bids, bidders,
        requesters, left_out, first_day, last_day, iterations, decrement, has_converged, log_likelihood, strength_variance,
        coefficients, gate, stage, has_signal, why_not, cleared_at) on signal_run to bidwell_web;
      grant insert, delete on signal_figure, signal_par, signal_quarter, signal_loss, signal_start, signal_chance to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signal_chance, signal_start, signal_loss, signal_quarter, signal_par, signal_figure, signal_run;
      drop function keep_signal_run;
    `);
  }
}
