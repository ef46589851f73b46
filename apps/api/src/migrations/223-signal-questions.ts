import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the checks of a run ask to look at: a question with its evidence, never a verdict. The contests behind each are kept
 * beside it, so that the list and the number are one. What somebody found when they looked stays from run to run.
 */
export class SignalQuestions1764000000223 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signal_question (
        run_id bigint not null references signal_run (id) on delete cascade,
        -- Says what it asks about, the same from run to run: the kind, the bidder, the requester.
        key text not null check (length(key) between 1 and 400),
        kind text not null check (kind in ('influence', 'pair', 'constantWinner', 'fewBids', 'shortDeadlines', 'withheld',
          'abandoned', 'grownPrice', 'shamRivals', 'samePrice', 'lateWithdrawal', 'rotation', 'picking', 'position')),
        contest_bidder_id uuid references contest_bidder (id) on delete cascade,
        requester_key text not null default '',
        requester_name text not null default '',
        evidence jsonb not null,
        primary key (run_id, key)
      );
      create index signal_question_bidder on signal_question (contest_bidder_id);

      create table signal_question_contest (
        run_id bigint not null,
        key text not null,
        contest_id uuid not null references contest (id) on delete cascade,
        primary key (run_id, key, contest_id),
        foreign key (run_id, key) references signal_question (run_id, key) on delete cascade
      );
      create index signal_question_contest_contest on signal_question_contest (contest_id);

      create table question_look (
        id uuid primary key default gen_random_uuid(),
        dataset_id uuid not null references dataset (id) on delete cascade,
        key text not null check (length(key) between 1 and 400),
        words text not null check (length(words) between 1 and 600),
        looked_by uuid references person (id) on delete set null,
        looked_at timestamptz not null default clock_timestamp()
      );
      create index question_look_key on question_look (dataset_id, key, looked_at desc);
      create index question_look_by on question_look (looked_by);

      grant select, insert, delete on signal_question, signal_question_contest to bidwell_web;
      grant select, insert (dataset_id, key, words, looked_by) on question_look to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table question_look, signal_question_contest, signal_question');
  }
}
