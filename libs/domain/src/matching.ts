/**
 * Whom a job reaches. Internal teams of the category always come along; which vendors do is the requester's choice. When
 * nobody is left, the requester is told which filter left everybody out.
 */
import type { InvitationMode } from './brief.js';

/** What there is to choose from. */
export interface Pool {
  mode: InvitationMode;
  categoryName: string;
  /** Teams and vendors that serve the category and are not approved, or have left. */
  closedInCategory: number;
  /** Approved vendors that serve the category. */
  vendorsInCategory: number;
  /** Approved vendors of any category. */
  approvedVendors: number;
}

/** Why nobody matches, and what to do about it. For a job that reaches nobody. */
export function whyNobodyMatches(pool: Pool): string {
  const team = `No team of the company serves ${pool.categoryName}.`;
  if (pool.mode === 'named') return `${team} You invite by name and have named nobody yet. ${adviceForNamed(pool)}`;
  if (pool.mode === 'allApproved') return `${team} No vendor is approved yet. Ask an administrator to approve one.`;
  const closed = closedWords(pool.closedInCategory);
  return `${team} No approved vendor serves it either${closed}. ${adviceForCategory(pool)}`;
}

function closedWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ': the 1 that does is not approved' : `: the ${count} that do are not approved`;
}

function adviceForNamed({ vendorsInCategory }: Pool): string {
  if (vendorsInCategory === 0) return 'Name at least one vendor.';
  const vendors = vendorsInCategory === 1 ? '1 vendor serves' : `${vendorsInCategory} vendors serve`;
  return `Name at least one vendor, or invite by category: ${vendors} it.`;
}

function adviceForCategory({ approvedVendors }: Pool): string {
  if (approvedVendors === 0) return 'Ask an administrator to approve one.';
  const vendors = approvedVendors === 1 ? 'the 1 approved vendor' : `all ${approvedVendors} approved vendors`;
  return `Name a vendor, or invite ${vendors}.`;
}
