/**
 * Who reports to whom. The company's administrators write it down; the firewall between those who judge and those who bid
 * follows it.
 */
import type { Refusal } from './refusal.js';

/** Somebody and who they are to report to. */
export interface NewManager {
  person: { name: string; isEmployee: boolean };
  manager: {
    name: string;
    isEmployee: boolean;
    /** Whether this is the same person, or reports to them, directly or through others. */
    isBelow: boolean;
  };
}

/** Why this person cannot report to that one. Null when they can. */
export function managerRefusal({ person, manager }: NewManager): Refusal | null {
  if (!person.isEmployee || !manager.isEmployee)
    return { code: 'NOT_AN_EMPLOYEE', message: 'Only employees of a department report to one another.' };
  if (!manager.isBelow) return null;
  const message = `${manager.name} reports to ${person.name}, directly or through others. Change that first, or choose somebody else.`;
  return { code: 'CIRCLE', message };
}
