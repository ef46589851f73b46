import { randomUUID } from 'node:crypto';
import type { BidderKind } from '@bidwell/domain/permissions';
import type { ThanksReach } from '@bidwell/domain/thanks';
import type { QuestionSet } from '@bidwell/domain/question-set';
import type { BuiltBidder, BuiltCategory, BuiltDepartment, BuiltGoal, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

/** How a demo person is offered on the sign-in page. */
export interface DemoPart {
  order: number;
  role: string;
  story: string;
}

export interface PersonWish {
  name?: string;
  email?: string;
  /** Null for a vendor's people. Left out: a department of their own. */
  department?: BuiltDepartment | null;
  /** To whom they report. Left out: nobody. */
  manager?: BuiltPerson;
  isLeader?: boolean;
  isAdministrator?: boolean;
  passwordHash?: string;
  /** How they like to be thanked. Left out: they have not chosen. */
  thanksWish?: ThanksReach;
  demo?: DemoPart;
}

export interface BidderWish {
  name?: string;
  about?: string;
  categories?: BuiltCategory[];
  /** Who speaks for it first. Left out: somebody new. */
  lead?: BuiltPerson;
  members?: BuiltPerson[];
  isApproved?: boolean;
  /** Came in by a link, and is on no list of vendors. */
  isGuest?: boolean;
}

export function buildDepartment(ledger: Ledger, name?: string): BuiltDepartment {
  const department = { id: randomUUID(), name: name ?? `Department ${ledger.next('department')}` };
  ledger.batch.add('department', { ...department, isSample: ledger.isSample });
  return department;
}

/** A category; with a set, its briefs are asked these questions. */
export function buildCategory(ledger: Ledger, name?: string, set?: QuestionSet): BuiltCategory {
  const category = { id: randomUUID(), name: name ?? `Category ${ledger.next('category')}` };
  ledger.batch.add('category', { ...category, isSample: ledger.isSample });
  if (set === undefined) return category;
  const asks = { id: randomUUID(), sections: set.sections };
  const publishedAt = ledger.days(-590);
  ledger.batch.add('question_set', {
    ...asks,
    categoryId: category.id,
    version: 1,
    draftVersion: 1,
    publishedAt,
    createdAt: publishedAt,
  });
  return { ...category, asks };
}

export function buildGoal(ledger: Ledger, wish: { title?: string; customerBenefit?: string } = {}): BuiltGoal {
  const goal = { id: randomUUID(), title: wish.title ?? `Goal ${ledger.next('goal')}` };
  const customerBenefit = wish.customerBenefit ?? 'Customers are served sooner.';
  ledger.batch.add('goal', {
    ...goal,
    customerBenefit,
    position: ledger.batch.count('goal') + 1,
    isSample: ledger.isSample,
  });
  return goal;
}

export function buildPerson(ledger: Ledger, wish: PersonWish = {}): BuiltPerson {
  const name = wish.name ?? `Person ${ledger.next('person')}`;
  const email = wish.email ?? `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@company.example`;
  const department = wish.department === undefined ? buildDepartment(ledger) : wish.department;
  const person = { id: randomUUID(), name, email, department };
  ledger.batch.add('person', {
    id: person.id,
    name,
    email,
    passwordHash: wish.passwordHash ?? null,
    departmentId: department?.id ?? null,
    managerId: wish.manager?.id ?? null,
    isLeader: wish.isLeader ?? false,
    isAdministrator: wish.isAdministrator ?? false,
    demoRole: wish.demo?.role ?? null,
    demoStory: wish.demo?.story ?? null,
    demoOrder: wish.demo?.order ?? null,
    thanksWish: wish.thanksWish ?? 'private',
    thanksWishAt: wish.thanksWish === undefined ? null : ledger.days(-590),
    isSample: ledger.isSample,
    createdAt: ledger.days(-600),
  });
  return person;
}

/** An internal team. It belongs to its lead's department. */
export function buildTeam(ledger: Ledger, wish: BidderWish = {}): BuiltBidder {
  const name = wish.name ?? `Team ${ledger.next('team')}`;
  const lead = wish.lead ?? buildPerson(ledger, { name: `Lead of ${name}` });
  if (lead.department === null) throw new RangeError(`${lead.name} belongs to no department and cannot lead a team.`);
  return buildBidder(ledger, 'team', { ...wish, name, lead });
}

/** An outside vendor, with one person of its own unless the wish names others. */
export function buildVendor(ledger: Ledger, wish: BidderWish = {}): BuiltBidder {
  const name = wish.name ?? `Vendor ${ledger.next('vendor')}`;
  const lead = wish.lead ?? buildPerson(ledger, { name: `Owner of ${name}`, department: null });
  return buildBidder(ledger, 'vendor', { ...wish, name, lead });
}

function buildBidder(
  ledger: Ledger,
  kind: BidderKind,
  wish: BidderWish & { name: string; lead: BuiltPerson },
): BuiltBidder {
  const { name, lead, categories = [], members = [] } = wish;
  const bidder: BuiltBidder = { id: randomUUID(), name, kind, categories, people: [lead, ...members] };
  const { id: bidderId } = bidder;
  ledger.bidders.push(bidder);
  ledger.batch.add('bidder', {
    id: bidderId,
    kind,
    name,
    about: wish.about ?? '',
    departmentId: kind === 'team' ? (lead.department?.id ?? null) : null,
    isApproved: wish.isApproved ?? true,
    isGuest: wish.isGuest ?? false,
    isSample: ledger.isSample,
  });
  for (const { id: categoryId } of categories) ledger.batch.add('bidder_category', { bidderId, categoryId });
  for (const { id: personId } of bidder.people) {
    ledger.batch.add('membership', { personId, bidderId, isLead: personId === lead.id });
  }
  return bidder;
}
