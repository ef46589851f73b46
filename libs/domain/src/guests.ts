/**
 * Guests: vendors that a requester invites by their address, without an account. The link in their mail opens nothing by
 * itself; it sends a one-time code to that address, and the code begins a session for that vendor alone.
 */
import { ADMINISTRATION_LIMITS, emailFrom } from './administration.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const GUEST_LIMITS = {
  guests: 10,
  email: ADMINISTRATION_LIMITS.email,
  firmName: ADMINISTRATION_LIMITS.bidderName,
} as const;

/** A one-time code: how long it is good, how often it may be mistyped, how many go out in an hour. */
export const GUEST_CODE = { digits: 6, minutes: 10, tries: 5, anHour: 5 } as const;

/** A link is good until the debrief has been there for a while. */
export const LINK_DAYS = 90;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** An address to invite, and the firm it belongs to. */
export interface Guest {
  email: string;
  firmName: string;
}

/** What is known of an address. */
export interface KnownAddress {
  email: string;
  isEmployee: boolean;
  hasAccess: boolean;
  /** The bidder this person speaks for. Null when none. */
  bidderId: string | null;
  isApproved: boolean;
}

/** The address without what some mail services ignore: maya+bids@company.com is maya@company.com. */
export function plainAddress(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');
}

/** What stands in the way of inviting these guests. Empty when nothing does. */
export function guestProblems(
  guests: readonly Guest[],
  known: readonly KnownAddress[],
  takenNames: readonly string[],
): Problem[] {
  return guests.flatMap((guest, index) => {
    const field = `guests.${index}`;
    const email = emailFrom(guest.email);
    if (email === null) return [{ field: `${field}.email`, message: 'Enter an address such as nora@firm.com.' }];
    if (guests.slice(0, index).some((other) => emailFrom(other.email) === email))
      return [{ field: `${field}.email`, message: 'This address is invited already. Take one of the two out.' }];
    if (known.some(({ email: other, isEmployee }) => isEmployee && plainAddress(other) === plainAddress(email)))
      return [
        { field: `${field}.email`, message: 'This is an employee’s address. Guests are people outside the company.' },
      ];
    const person = known.find((one) => one.email === email);
    if (person !== undefined) return knownProblems(person, field);
    return newcomerNameProblems(guests, index, takenNames);
  });
}

/** Whoever is known already comes in through the vendor they speak for, on its terms. */
function knownProblems({ hasAccess, bidderId, isApproved }: KnownAddress, field: string): Problem[] {
  if (hasAccess && bidderId !== null && isApproved) return [];
  const message = 'Whoever has this address has no access now. Ask an administrator.';
  return [{ field: `${field}.email`, message }];
}

function newcomerNameProblems(guests: readonly Guest[], index: number, takenNames: readonly string[]): Problem[] {
  const field = `guests.${index}.firmName`;
  const { firmName } = guests[index] ?? { firmName: '' };
  const name = firmName.trim().toLowerCase();
  if (takenNames.some((taken) => taken.toLowerCase() === name)) {
    const message =
      'There is a team or vendor of this name already. Invite it by name, or ask an administrator to add this address to it.';
    return [{ field, message }];
  }
  if (name !== '' && guests.slice(0, index).some((other) => other.firmName.trim().toLowerCase() === name))
    return [{ field, message: 'Two guests have the same firm’s name. Say who is who.' }];
  return requiredTextProblems(field, firmName, GUEST_LIMITS.firmName, 'Enter the firm’s name');
}

/** The address as it may be shown to whoever holds the link: "n•••@firm.com". */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

/** What is known of an invitation link. */
export interface LinkFacts {
  now: Date;
  deadline: Date;
  isCancelled: boolean;
  hasAccess: boolean;
  /** Whether the guest has claimed an account since. */
  hasAccount: boolean;
}

/** Why this link leads nowhere now. Null when it is good. The same for everybody who holds it. */
export function linkRefusal(link: LinkFacts | null): Refusal | null {
  if (link === null)
    return { code: 'LINK_UNKNOWN', message: 'This link is not known. Copy the whole address from your mail.' };
  if (link.hasAccount)
    return { code: 'LINK_CLAIMED', message: 'You have an account now. Sign in with your e-mail and password.' };
  if (link.isCancelled)
    return { code: 'LINK_CANCELLED', message: 'This job was cancelled. There is nothing left to propose for.' };
  if (!link.hasAccess) return { code: 'LINK_CLOSED', message: 'This link has been closed. Ask whoever invited you.' };
  if (link.now.getTime() > link.deadline.getTime() + LINK_DAYS * DAY)
    return {
      code: 'LINK_EXPIRED',
      message: `This link was good until ${LINK_DAYS} days after the deadline, and those have passed.`,
    };
  return null;
}

/** Why no further code goes out now. Null when one may. */
export function nextCodeRefusal(sentInTheLastHour: number): Refusal | null {
  if (sentInTheLastHour < GUEST_CODE.anHour) return null;
  const message = `${GUEST_CODE.anHour} codes went out within an hour. Wait an hour, then ask for a new one.`;
  return { code: 'TOO_MANY_CODES', message };
}

/** The latest code that went out, after this try was counted. */
export interface CodeFacts {
  now: Date;
  sentAt: Date;
  isUsed: boolean;
  tries: number;
  isRight: boolean;
}

/** Why this code opens nothing. Null when it is the right one, in time, for the first time. */
export function codeRefusal(code: CodeFacts | null): Refusal | null {
  if (code === null) return { code: 'NO_CODE', message: 'Ask for a code first. It comes to your address by mail.' };
  if (code.isUsed) return { code: 'CODE_USED', message: 'This code has been used. Ask for a new one.' };
  if (code.now.getTime() > code.sentAt.getTime() + GUEST_CODE.minutes * MINUTE)
    return {
      code: 'CODE_OVER',
      message: `A code is good for ${GUEST_CODE.minutes} minutes, and those have passed. Ask for a new one.`,
    };
  if (code.tries > GUEST_CODE.tries)
    return { code: 'CODE_SPENT', message: `${GUEST_CODE.tries} wrong codes were entered. Ask for a new one.` };
  if (code.isRight) return null;
  const left = GUEST_CODE.tries - code.tries;
  if (left === 0) return { code: 'CODE_WRONG', message: 'That is not the code. Ask for a new one.' };
  const tries = left === 1 ? '1 try is' : `${left} tries are`;
  return { code: 'CODE_WRONG', message: `That is not the code in the latest mail. ${tries} left.` };
}
