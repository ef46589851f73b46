import { randomUUID } from 'node:crypto';
import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import type { InvitationMode } from '@bidwell/domain/brief';
import type { BudgetPlan } from '@bidwell/domain/budget';
import type { OutsideTerms } from '@bidwell/domain/cost-basis';
import type { CriterionKind } from '@bidwell/domain/criteria';
import type { CriterionLevel } from '@bidwell/domain/levels';
import type { Policy } from '@bidwell/domain/policy';
import type { LineBasis } from '@bidwell/domain/line-basis';
import type { BriefRequirement } from '@bidwell/domain/requirement';
import type { DateFlexibility } from '@bidwell/domain/schedule';
import type { BuiltBidder, BuiltCategory, BuiltGoal, BuiltJob, BuiltPerson, JobTimes } from './built.js';
import { buildCategory, buildGoal, buildPerson } from './company-builders.js';
import { addJobFiles, type FileWish } from './file-builders.js';
import { addJobRows } from './job-rows.js';
import type { PanelWish } from './panel-rows.js';
import { type BuiltPhase, timesOf } from './job-times.js';
import type { Ledger } from './ledger.js';

export interface LineWish {
  title: string;
  details?: string;
  group?: string;
  quantity: number;
  unit: string;
  basis?: LineBasis;
  isOptional?: boolean;
}

export interface CriterionWish {
  title: string;
  description?: string;
  kind?: CriterionKind;
  weight: number;
  levels?: readonly CriterionLevel[];
  minimum?: number | null;
}

export interface JobWish extends PanelWish, Partial<JobTimes>, Partial<BudgetPlan>, Partial<OutsideTerms> {
  /** How far it has come. Left out: open. A decision is built on top of an opened job. */
  phase?: BuiltPhase;
  requester?: BuiltPerson;
  category?: BuiltCategory;
  /** Null in a draft that names none yet. Left out: one of its own. */
  goal?: BuiltGoal | null;
  /** Why none fits, where a published job names none. */
  noGoalBecause?: string;
  title?: string;
  summary?: string;
  customerBenefit?: string;
  startsOn?: string | null;
  endsOn?: string | null;
  dateFlexibility?: DateFlexibility;
  place?: string;
  headCount?: number | null;
  services?: readonly string[];
  /** To the questions of the category; refused when they do not fit them. */
  answers?: BriefAnswers;
  currency?: string;
  decisionDue?: string;
  invitationMode?: InvitationMode;
  /** Left out: every bidder built so far that serves the category. Nobody is invited to a draft. */
  invited?: BuiltBidder[];
  /** Whom the requester invited by link, beside everybody else. */
  guests?: BuiltBidder[];
  lines?: readonly LineWish[];
  requirements?: readonly BriefRequirement[];
  criteria?: readonly CriterionWish[];
  files?: readonly FileWish[];
  cancelReason?: string;
  /** Which part of a package it is; the first names none before it. */
  part?: { first: BuiltJob | null; number: number; count: number };
  /** Which round it is: the one before it, what is asked, and why others were left out. Left out: the first. */
  round?: { previous: BuiltJob; number: number; words: string; leftOutWords: string };
  /** The company's rules it was published under. Left out: none in particular. */
  policy?: Partial<Policy>;
  /** Who approved it, or is asked to. Left out: nobody had to. */
  approver?: BuiltPerson;
}

/** A wish with everything that was left out filled in. */
export interface GrantedJob extends JobWish {
  goal: BuiltGoal | null;
  lines: readonly LineWish[];
  criteria: readonly CriterionWish[];
}

const LINES: LineWish[] = [
  { title: 'Planning', quantity: 1, unit: 'flat fee' },
  { title: 'Work on the day', quantity: 2, unit: 'day' },
];

const CRITERIA: CriterionWish[] = [
  { title: 'Price', kind: 'price', weight: 40 },
  { title: 'Fits the brief', weight: 40 },
  { title: 'Service promises', weight: 20 },
];

/** A job with its brief and, once it is published, its invitations. */
export function buildJob(ledger: Ledger, wish: JobWish = {}): BuiltJob {
  const { lines = LINES, criteria = CRITERIA } = wish;
  const times = timesOf(wish.phase ?? 'open', ledger, wish);
  const category = wish.category ?? wish.invited?.[0]?.categories[0] ?? buildCategory(ledger);
  const serving = ledger.bidders.filter(({ categories }) => categories.includes(category));
  const job: BuiltJob = {
    ...times,
    id: randomUUID(),
    title: wish.title ?? `Job ${ledger.next('job')}`,
    cancelReason: times.cancelledAt === null ? null : (wish.cancelReason ?? 'The need has changed.'),
    requester: wish.requester ?? buildPerson(ledger),
    category,
    currency: wish.currency ?? 'EUR',
    lines: lines.map(({ title, group = '', quantity, unit, basis = 'unit', isOptional = false }) => {
      return { id: randomUUID(), title, group, quantity, unit, basis, isOptional };
    }),
    requirements: (wish.requirements ?? []).map((requirement) => ({ ...requirement, id: randomUUID() })),
    criteria: criteria.map(({ title, kind = 'quality', weight }) => ({ id: randomUUID(), title, kind, weight })),
    invited: times.publishedAt === null ? [] : [...(wish.invited ?? serving), ...(wish.guests ?? [])],
    questions: [],
    addenda: [],
    proposals: [],
    decision: null,
  };
  ledger.jobs.push(job);
  addJobRows(ledger, job, { ...wish, lines, criteria, goal: wish.goal === undefined ? buildGoal(ledger) : wish.goal });
  addJobFiles(ledger, job, wish.files ?? []);
  return job;
}
