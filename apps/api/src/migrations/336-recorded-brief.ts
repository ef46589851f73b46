import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What else decides a contest goes on record: the brief from its publication on, who was invited, what was answered and asked, the
 * rules of the job, marks, estimates, and whom a category brings. A bidder's own deeds stay in chains of its own: no two bidders
 * ever wait for one chain.
 */
export class RecordedBrief1764000000336 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BRIEF_ROWS);
    for (const [table, kind, chain, key, columns, when] of RECORDED) {
      const isBrief = BRIEF.some(([name]) => name === table);
      const run = isBrief ? 'audit_brief_row' : 'audit_row';
      await runner.query(triggersOf(table, run, valuesOf(kind, chain, key, columns), when));
      const since = isBrief ? `where ${PUBLISHED}` : when === undefined ? '' : `where ${when.replaceAll('ROW.', 'r.')}`;
      await runner.query(
        `select count(audit_write(${valuesOf(chain, kind, key, columns)}, to_jsonb(r))) from ${table} r ${since}`,
      );
    }
    for (const [table, kind, chain, columns, more, when] of WIDENED) {
      const values = valuesOf(kind, chain, 'id', `${columns},${more}`);
      const since = when === undefined ? '' : `where ${when.replaceAll('ROW.', 'r.')}`;
      await runner.query(`drop trigger record_write on ${table}; drop trigger record_removal on ${table};`);
      await runner.query(triggersOf(table, 'audit_row', values, when));
      await runner.query(
        `select count(audit_write(${valuesOf(chain, kind, 'id', `${columns},${more}`)}, to_jsonb(r))) from ${table} r ${since}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, kind, chain, columns, , when] of WIDENED) {
      await runner.query(`drop trigger record_write on ${table}; drop trigger record_removal on ${table};`);
      await runner.query(triggersOf(table, 'audit_row', valuesOf(kind, chain, 'id', columns), when));
    }
    for (const [table] of RECORDED)
      await runner.query(`drop trigger record_write on ${table}; drop trigger record_removal on ${table};`);
    await runner.query('drop trigger record_brief on job; drop function audit_brief, audit_brief_row;');
  }
}

/** Table, kind of event, its chain and the column that names it, key, columns, and which rows: all when left out. */
type Recorded = [table: string, kind: string, chain: string, key: string, columns: string, when?: string];

/** On record from the publication of their job on: before that a draft is saved every few seconds. */
const BRIEF: Recorded[] = [
  ['job_line', 'line', 'job:job_id', 'id', 'position,title,#details,quantity,unit,lot,line_group,is_optional,basis'],
  ['criterion', 'criterion', 'job:job_id', 'id', 'position,title,#description,kind,weight,#levels,minimum'],
  ['job_requirement', 'requirement', 'job:job_id', 'id', 'position,#text,word_limit,is_essential'],
  ['job_file', 'briefFile', 'job:job_id', 'id', 'name,kind,size,digest'],
  [
    'job_policy',
    'jobPolicy',
    'job:job_id',
    'job_id',
    'category_id,value_from,needs_approval,min_open_days,min_proposals,hides_count,debrief_level,late_change_days,is_blind,two_envelopes,max_preference,award_approver_id,award_deputy_id,award_approval_from,challenge_days,challenge_reviewer_id,two_person_release',
  ],
];

const RECORDED: Recorded[] = [
  ...BRIEF,
  ['invitation', 'invitation', 'job:job_id', 'job_id,bidder_id', 'bidder_id,reason,invited_at'],
  ['approval', 'approval', 'job:job_id', 'id', 'approver_id,requested_at,answer,#words,answered_at'],
  ['handover', 'handover', 'job:job_id', 'id', 'from_id,to_id,handed_at'],
  ['question', 'answer', 'job:job_id', 'id', '#text,#answer,answered_at', 'ROW.answer is not null'],
  ['told_to_all', 'toldToAll', 'job:job_id', 'id', '#question,#answer,told_by,told_at'],
  ['opening_release', 'release', 'job:job_id', 'job_id,person_id', 'person_id,at,#signature'],
  ['proposal_mark', 'mark', 'proposal:proposal_id', 'proposal_id', 'mark,#because,marked_by,marked_at'],
  [
    'line_estimate',
    'estimate',
    'proposal:proposal_id',
    'proposal_id,line_id',
    'amount,#words,estimated_by,estimated_at',
  ],
  ['opened_variant', 'openedVariant', 'proposal:proposal_id', 'proposal_id,number', '#title,total,comparable_total'],
  [
    'clarification',
    'clarification',
    'bidder:bidder_id',
    'id',
    'job_id,proposal_id,#question,due,asked_by,asked_at,#answer,answered_by,answered_at',
  ],
  [
    'challenge',
    'challenge',
    'bidder:bidder_id',
    'id',
    'job_id,proposal_id,made_by,#words,made_at,reviewer_id,outcome,#answer,answered_by,answered_at',
  ],
  [
    'acknowledgement',
    'acknowledgement',
    'bidder:bidder_id',
    'bidder_id,addendum_id',
    'addendum_id,person_id,acknowledged_at',
  ],
  ['bidder_category', 'bidderCategory', 'bidder:bidder_id', 'bidder_id,category_id', 'category_id'],
  ['release_keeper', 'releaseKeeper', 'person:person_id', 'person_id', 'enrolled_at'],
];

/** What was on record with fewer columns than decide. */
const WIDENED: [table: string, kind: string, chain: string, columns: string, more: string, when?: string][] = [
  [
    'job',
    'job',
    'job:id',
    'number,requester_id,approver_id,award_approver_id,title,#summary,published_at,deadline,opened_at,cancelled_at,choice_at,takes_effect_at,decided_at,decision',
    'category_id,goal_id,budget_low,budget_high,currency,questions_due,answers_due,decision_due,invitation_mode,lots,switching_cost,supervision_cost,home_preference,previous_round_id,round_number',
    'ROW.published_at is not null',
  ],
  [
    'policy',
    'policy',
    'company',
    'category_id,value_from,currency,approver_id,deputy_id,min_open_days,min_proposals,hides_count,debrief_level,fan_out_limit,late_change_days,is_blind,two_envelopes,max_preference,award_approver_id,award_deputy_id,award_approval_from,challenge_days',
    'challenge_reviewer_id,request_limit,recompete_after,two_person_release',
  ],
];

const PUBLISHED = 'exists (select from job j where j.id = r.job_id and j.published_at is not null)';

const BRIEF_ROWS = `
  -- A row of a brief: said when its job is published and it is not what was said last; its end, when it was ever said.
  create function audit_brief_row() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare written jsonb := to_jsonb(coalesce(new, old)); said jsonb;
  begin
    select e.said::jsonb -> 'facts' into said from audit_event e
      where e.kind = tg_argv[0] and e.subject = written ->> tg_argv[2] order by e.number desc limit 1;
    if tg_op = 'DELETE' then
      if said is not null then perform audit_write(tg_argv[1], tg_argv[0], tg_argv[2], tg_argv[3], written, true); end if;
    elsif exists (select from job j where j.id = new.job_id and j.published_at is not null)
      and said is distinct from audit_facts(written, tg_argv[3]) then
      perform audit_write(tg_argv[1], tg_argv[0], tg_argv[2], tg_argv[3], written);
    end if;
    return null;
  end $$;
  revoke execute on function audit_brief_row from public;

  -- At its publication a brief is said as it stands.
  create function audit_brief() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    ${BRIEF.map(([table, kind, chain, key, columns]) => `perform audit_write(${valuesOf(chain, kind, key, columns)}, to_jsonb(r)) from ${table} r where r.job_id = new.id order by r.${key === 'id' && table !== 'job_file' ? 'position' : key};`).join('\n    ')}
    return null;
  end $$;
  revoke execute on function audit_brief from public;
  create trigger record_brief after update on job
    for each row when (old.published_at is null and new.published_at is not null) execute function audit_brief();`;

function valuesOf(...texts: string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}

function triggersOf(table: string, run: string, values: string, when: string | undefined): string {
  const only = (row: string) => (when === undefined ? '' : `when (${when.replaceAll('ROW.', `${row}.`)})`);
  return `
    create trigger record_write after insert or update on ${table}
      for each row ${only('new')} execute function ${run}(${values});
    create trigger record_removal after delete on ${table}
      for each row ${only('old')} execute function ${run}(${values});`;
}
