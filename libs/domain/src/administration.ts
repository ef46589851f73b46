/**
 * What administrators may do with people, teams and vendors. They keep the company's lists; they never get inside a
 * bidder by their own hand, and the company never runs out of administrators.
 */
import type { BidderKind } from './permissions.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const ADMINISTRATION_LIMITS = {
  personName: 120,
  email: 254,
  departmentName: 120,
  categoryName: 80,
  bidderName: 120,
  about: 2000,
  goalTitle: 160,
  customerBenefit: 600,
} as const;

/** The address in the one way it is kept: no spaces around it, no capitals. Null when it is no address. */
export function emailFrom(text: string): string | null {
  const address = text.trim().toLowerCase();
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) ? address : null;
}

/** Somebody new, and where they belong. */
export interface Newcomer {
  name: string;
  email: string;
  /** Employees have one, a vendor's people have none. */
  departmentId: string | null;
  /** The team or vendor they will speak for. Null: none. */
  bidderId: string | null;
}

/** What is still missing before somebody can be added. Empty when nothing is. */
export function newcomerProblems({ name, email, departmentId, bidderId }: Newcomer): Problem[] {
  const problems = requiredTextProblems('name', name, ADMINISTRATION_LIMITS.personName, 'Enter the person’s name');
  if (emailFrom(email) === null)
    problems.push({ field: 'email', message: 'Enter an address such as maya@company.com.' });
  if (departmentId === null && bidderId === null) {
    const message = 'Choose the department of an employee, or the vendor this person works for.';
    problems.push({ field: 'departmentId', message });
  }
  return problems;
}

/** A team or vendor that is new. */
export interface NewBidder {
  kind: BidderKind;
  name: string;
  /** Where a team belongs. Vendors have none. */
  departmentId: string | null;
}

/** What is still missing or wrong before a team or vendor can be added. Empty when nothing is. */
export function newBidderProblems({ kind, name, departmentId }: NewBidder): Problem[] {
  const problems = requiredTextProblems('name', name, ADMINISTRATION_LIMITS.bidderName, 'Enter its name');
  if (kind === 'team' && departmentId === null)
    problems.push({ field: 'departmentId', message: 'Choose the department this team belongs to.' });
  if (kind === 'vendor' && departmentId !== null)
    problems.push({ field: 'departmentId', message: 'A vendor belongs to no department. Leave it out.' });
  return problems;
}

/** What is still missing before a goal can be added: a goal without a customer is an end in itself. */
export function newGoalProblems({ title, customerBenefit }: { title: string; customerBenefit: string }): Problem[] {
  const { goalTitle, customerBenefit: limit } = ADMINISTRATION_LIMITS;
  return [
    ...requiredTextProblems('title', title, goalTitle, 'Say what the company wants to reach'),
    ...requiredTextProblems('customerBenefit', customerBenefit, limit, 'Say what the customer outside has of it'),
  ];
}

/** What somebody may do, and whether they belong to the company. */
export interface Roles {
  isEmployee: boolean;
  isLeader: boolean;
  isAdministrator: boolean;
}

/** Why a person may not have these roles. Null when they may. */
export function rolesRefusal({ isEmployee, isLeader, isAdministrator }: Roles): Refusal | null {
  if (isEmployee || !(isLeader || isAdministrator)) return null;
  return { code: 'NOT_AN_EMPLOYEE', message: 'Only employees lead or administer. A vendor’s people do neither.' };
}

/** Why this person must stay an administrator. Null when others are left. `administratorIds`: all active ones. */
export function lastAdministratorRefusal(personId: string, administratorIds: readonly string[]): Refusal | null {
  const isLast = administratorIds.includes(personId) && administratorIds.length === 1;
  if (!isLast) return null;
  const message = 'This is the last administrator. Make somebody else an administrator first.';
  return { code: 'LAST_ADMINISTRATOR', message };
}

/** What is known when somebody is about to speak for a bidder. */
export interface Joining {
  administratorId: string;
  person: {
    id: string;
    name: string;
    isEmployee: boolean;
    isDeactivated: boolean;
    /** The team or vendor they speak for already. Null when none. */
    bidderName: string | null;
  };
  bidder: { name: string; kind: BidderKind };
}

/**
 * Why this person may not speak for this bidder. Null when they may. An administrator never lets themself in: whoever
 * speaks for a bidder reads its sealed proposals.
 */
export function joiningRefusal({ administratorId, person, bidder }: Joining): Refusal | null {
  if (person.id === administratorId) {
    const message = `You cannot add yourself to ${bidder.name}: its sealed proposals would open to you. Ask another administrator.`;
    return { code: 'OWN_MEMBERSHIP', message };
  }
  if (person.isDeactivated)
    return { code: 'DEACTIVATED', message: `${person.name} has no access any more. Give it back first.` };
  if (person.bidderName !== null) {
    const message = `${person.name} speaks for ${person.bidderName} already, and nobody speaks for two. Remove them there first.`;
    return { code: 'ALREADY_MEMBER', message };
  }
  return sideRefusal(person, bidder);
}

function sideRefusal(person: Joining['person'], bidder: Joining['bidder']): Refusal | null {
  if ((bidder.kind === 'team') === person.isEmployee) return null;
  const message = person.isEmployee
    ? `${bidder.name} is an outside vendor, and ${person.name} is an employee. Only its own people speak for a vendor.`
    : `${bidder.name} is one of the company’s own teams, and ${person.name} is no employee.`;
  return { code: 'WRONG_SIDE', message };
}
