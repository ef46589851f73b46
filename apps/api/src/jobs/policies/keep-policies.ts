import { Injectable } from '@nestjs/common';
import { policyProblems } from '@bidwell/domain/policy-problems';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { PolicyInput } from './policy.inputs.js';

const COLUMNS = [
  'category_id',
  'value_from',
  'currency',
  'approver_id',
  'deputy_id',
  'min_open_days',
  'min_proposals',
  'hides_count',
  'debrief_level',
  'fan_out_limit',
  'late_change_days',
  'is_blind',
  'two_envelopes',
  'max_preference',
  'award_approver_id',
  'award_deputy_id',
  'award_approval_from',
  'challenge_days',
  'challenge_reviewer_id',
  'request_limit',
  'recompete_after',
  'two_person_release',
];

const INSERT = `insert into policy (${COLUMNS.join(', ')})
  values (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')}) on conflict do nothing returning id`;

const UPDATE = `update policy set ${COLUMNS.map((column, index) => `${column} = $${index + 1}`).join(', ')}
  where id = $${COLUMNS.length + 1} returning id`;

const TWIN = `
  select from policy where category_id is not distinct from $1 and value_from = $2 and currency = $3
    and id is distinct from $4`;

const KNOWN = `
  select $1::uuid is null or exists (select from category where id = $1) as "categoryFits",
    (select count(*)::int from person p where p.id = any($2::uuid[]) and p.deactivated_at is null and p.department_id is not null
      and not exists (select from membership m join bidder b on b.id = m.bidder_id where m.person_id = p.id and b.kind = 'vendor'))
      as approvers`;

const PEOPLE = ['approverId', 'deputyId', 'awardApproverId', 'awardDeputyId', 'challengeReviewerId'] as const;

/** Administrators keep policies and holidays. Jobs that are published already keep what applied to them. */
@Injectable()
export class KeepPolicies {
  constructor(private readonly database: Database) {}

  /** Writes a policy down, a new one when `id` is null; answers its id. */
  async save(id: string | null, policy: PolicyInput): Promise<string> {
    const [first, ...more] = policyProblems(policy);
    if (first !== undefined)
      refuse('POLICY_UNFINISHED', first.message, { field: first.field, problems: [first, ...more] });
    await this.refuseUnknown(policy);
    const { categoryId = null, valueFrom, currency } = policy;
    const twin = await this.database.row(TWIN, [categoryId, valueFrom, currency, id]);
    if (twin !== null)
      refuse('POLICY_TWICE', 'There is a policy for this category and value already. Change that one.', {
        field: 'valueFrom',
      });
    const values = valuesOf(policy);
    const row = await this.database.row<{ id: string }>(
      id === null ? INSERT : UPDATE,
      id === null ? values : [...values, id],
    );
    return row?.id ?? notFound('This policy');
  }

  async remove(id: string): Promise<void> {
    await this.database.rows('delete from policy where id = $1', [id]);
  }

  async addHoliday(day: string, name: string): Promise<void> {
    if (name.trim() === '') refuse('NAME_MISSING', 'Enter the name of this holiday.', { field: 'name' });
    const row = await this.database.row(
      'insert into holiday (day, name) values ($1, $2) on conflict do nothing returning day',
      [day, name.trim()],
    );
    if (row === null) refuse('DAY_TAKEN', 'This day is a holiday already.', { field: 'day' });
  }

  async removeHoliday(day: string): Promise<void> {
    await this.database.rows('delete from holiday where day = $1', [day]);
  }

  private async refuseUnknown({ categoryId, ...policy }: PolicyInput): Promise<void> {
    const named = PEOPLE.filter((field) => policy[field] != null);
    const people = [...new Set(named.map((field) => policy[field]))];
    const row = await this.database.row<{ categoryFits: boolean; approvers: number }>(KNOWN, [
      categoryId ?? null,
      people,
    ]);
    if (row?.categoryFits === false) refuse('UNKNOWN', 'Choose a category from the list.', { field: 'categoryId' });
    if (row?.approvers !== people.length)
      refuse('UNKNOWN', 'Choose employees with access: a vendor’s people approve nothing.', {
        field: named[0] ?? 'approverId',
      });
  }
}

function valuesOf(policy: PolicyInput): unknown[] {
  return [
    policy.categoryId ?? null,
    policy.valueFrom,
    policy.currency,
    policy.approverId ?? null,
    policy.deputyId ?? null,
    policy.minOpenDays,
    policy.minProposals,
    policy.hidesCount,
    policy.debriefLevel,
    policy.fanOutLimit ?? null,
    policy.lateChangeDays,
    policy.isBlind,
    policy.twoEnvelopes,
    policy.maxPreference,
    policy.awardApproverId ?? null,
    policy.awardDeputyId ?? null,
    policy.awardApprovalFrom ?? null,
    policy.challengeDays,
    policy.challengeReviewerId ?? null,
    policy.requestLimit ?? null,
    policy.recompeteAfter,
    policy.twoPersonRelease,
  ];
}
