import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What decides is recorded by triggers, whoever writes it and however, in the writer's own transaction. What was decided before
 * there was a record begins it.
 */
export class RecordedRows1764000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROWS);
    for (const [table, kind, chain, key, columns, when] of RECORDED) {
      const values = [kind, chain, key, columns].map((text) => `'${text}'`).join(', ');
      await runner.query(triggersOf(table, values, when));
      const since = when === undefined ? '' : `where ${when.replaceAll('ROW.', 'r.')}`;
      await runner.query(
        `select count(audit_write('${chain}', '${kind}', '${key}', '${columns}', to_jsonb(r))) from ${table} r ${since}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of RECORDED)
      await runner.query(`drop trigger record_write on ${table}; drop trigger record_removal on ${table};`);
    await runner.query('drop function audit_row, audit_write, audit_facts;');
  }
}

const ROWS = `
  -- The named columns of a row; of one that begins with # the digest alone, for what is long or must not be repeated.
  create function audit_facts(written jsonb, columns text) returns jsonb
  language sql stable set search_path = public, pg_temp as $$
    select jsonb_object_agg(c, case when c like '#%' then to_jsonb(encode(sha256(convert_to(written ->> substr(c, 2), 'UTF8')), 'hex'))
      else written -> c end)
    from unnest(string_to_array(columns, ',')) c
  $$;

  create function audit_write(chain text, kind text, key text, columns text, written jsonb, is_gone boolean default false) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone to 'UTC' as $$
  begin
    perform audit_append(
      split_part(chain, ':', 1) || coalesce(':' || (written ->> nullif(split_part(chain, ':', 2), '')), ''), kind,
      (select string_agg(written ->> k, ' ' order by place) from unnest(string_to_array(key, ',')) with ordinality of (k, place)),
      case when not is_gone then audit_facts(written, columns) end);
  end $$;
  revoke execute on function audit_write from public;

  create function audit_row() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set timezone to 'UTC' as $$
  begin
    if tg_op = 'DELETE' then
      perform audit_write(tg_argv[1], tg_argv[0], tg_argv[2], tg_argv[3], to_jsonb(old), true);
    elsif tg_op = 'INSERT' or audit_facts(to_jsonb(old), tg_argv[3]) is distinct from audit_facts(to_jsonb(new), tg_argv[3]) then
      perform audit_write(tg_argv[1], tg_argv[0], tg_argv[2], tg_argv[3], to_jsonb(new));
    end if;
    return null;
  end $$;
  revoke execute on function audit_row from public;`;

/** Table, kind of event, its chain and the column that names it, key, columns, and which rows: all when left out. */
type Recorded = [table: string, kind: string, chain: string, key: string, columns: string, when?: string];

const RECORDED: Recorded[] = [
  [
    'job',
    'job',
    'job:id',
    'id',
    'number,requester_id,approver_id,award_approver_id,title,#summary,published_at,deadline,opened_at,cancelled_at,choice_at,takes_effect_at,decided_at,decision',
    'ROW.published_at is not null',
  ],
  ['addendum', 'addendum', 'job:job_id', 'id', 'number,#reason,#changes,is_material,published_by,published_at'],
  [
    'evaluator',
    'evaluator',
    'job:job_id',
    'job_id,person_id',
    'asked_by,declared_at,interest,submitted_at,left_at,left_because',
  ],
  ['unmasking', 'unmasking', 'job:job_id', 'job_id', 'person_id,#reason,at'],
  ['evaluation_reading', 'comparisonRead', 'job:job_id', 'job_id,person_id,hour', 'person_id,hour'],
  [
    'decision',
    'decision',
    'job:job_id',
    'id',
    'proposal_id,variant,decided_by,decided_at,reasons,#words,#justification,approver_id,approved_at,sent_back_at,takes_effect_at,undone_at,undone_by,effective_at,reopened_at,reopened_by',
  ],
  ['award', 'award', 'job:job_id', 'id', 'proposal_id,decided_by,decided_at,reasons,#words'],
  [
    'proposal_version',
    'version',
    'proposal:proposal_id',
    'proposal_id,number',
    'number,submitted_by,received_at,content_hash,#ciphertext',
  ],
  [
    'proposal_withdrawal',
    'withdrawal',
    'proposal:proposal_id',
    'proposal_id,number',
    'number,withdrawn_by,withdrawn_at',
  ],
  ['refused_attempt', 'refusedAttempt', 'proposal:proposal_id', 'id', 'person_id,move,code,at,deadline'],
  ['proposal_reading', 'ownReading', 'proposal:proposal_id', 'id', 'person_id,version,at'],
  ['file_reading', 'fileReading', 'proposal:proposal_id', 'id', 'file_id,person_id,is_own_side,at'],
  [
    'opened_proposal',
    'opened',
    'proposal:proposal_id',
    'proposal_id',
    'job_id,version,content_hash,#content_text,total,comparable_total,opened_at',
  ],
  ['score', 'score', 'proposal:proposal_id', 'proposal_id,criterion_id,scored_by', 'value,#note'],
  ['agreed_score', 'agreedScore', 'proposal:proposal_id', 'proposal_id,criterion_id', 'value,#note,agreed_by'],
  [
    'debrief',
    'debrief',
    'proposal:proposal_id',
    'proposal_id',
    'outcome,reasons,#words,rank,count,price_band,winner_kind,quality_score,told_at',
  ],
  [
    'person',
    'person',
    'person:id',
    'id',
    'email,department_id,is_leader,is_administrator,deactivated_at,#password_hash',
  ],
  ['membership', 'membership', 'person:person_id', 'person_id', 'bidder_id,is_lead'],
  ['bidder', 'bidder', 'bidder:id', 'id', 'kind,name,department_id,is_approved,deactivated_at'],
  [
    'policy',
    'policy',
    'company',
    'id',
    'category_id,value_from,currency,approver_id,deputy_id,min_open_days,min_proposals,hides_count,debrief_level,fan_out_limit,late_change_days,is_blind,two_envelopes,max_preference,award_approver_id,award_deputy_id,award_approval_from,challenge_days',
  ],
];

function triggersOf(table: string, values: string, when: string | undefined): string {
  const only = (row: string) => (when === undefined ? '' : `when (${when.replaceAll('ROW.', `${row}.`)})`);
  return `
    create trigger record_write after insert or update on ${table}
      for each row ${only('new')} execute function audit_row(${values});
    create trigger record_removal after delete on ${table}
      for each row ${only('old')} execute function audit_row(${values});`;
}
