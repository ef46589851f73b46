/**
 * The seal. Until the deadline nobody reads a proposal except the bidder that wrote it; afterwards the panel reads all of
 * them at once. How many there are is a secret too, kept from everybody but the requester.
 */
import { isAwardApproverOf, isOnPanelOf, isRequesterOf, type JobSides } from './firewall.js';
import { hasPassed } from './job-lifecycle.js';
import type { PanelStanding } from './judging.js';
import type { Viewer } from './permissions.js';

/** What decides whether a job's proposals are sealed. */
export interface SealFacts {
  deadline: Date | null;
  openedAt: Date | null;
  now: Date;
}

/** Sealed until the deadline has passed and the opener has opened: both, so that neither alone is enough. */
export function isSealed({ deadline, openedAt, now }: SealFacts): boolean {
  return openedAt === null || !hasPassed(deadline, now);
}

/** A bidder's people may read their own proposal at any time, but never the person who posted the job. */
export function maySeeOwnProposal(facts: {
  viewer: Viewer | null;
  proposal: { bidderId: string; requesterId: string };
}): boolean {
  const { viewer, proposal } = facts;
  return viewer !== null && viewer.bidderId === proposal.bidderId && viewer.personId !== proposal.requesterId;
}

/** Once they are opened, who judges the job, after declaring no interest, and whoever approves its choice read the proposals of others. */
export function maySeeOpenedProposals(facts: {
  viewer: Viewer | null;
  job: JobSides & { deadline: Date | null; openedAt: Date | null };
  /** How the viewer stands to its panel. */
  standing: PanelStanding;
  now: Date;
}): boolean {
  const { viewer, job, standing, now } = facts;
  if (viewer === null) return false;
  const isJudging = standing === 'judging' && isOnPanelOf(viewer, job);
  if (!isJudging && !isAwardApproverOf(viewer, job)) return false;
  return !isSealed({ deadline: job.deadline, openedAt: job.openedAt, now });
}

/** Only the requester may know how many proposals are in; never who. */
export function maySeeProposalCount(facts: {
  viewer: Viewer | null;
  job: JobSides & { publishedAt: Date | null };
}): boolean {
  const { viewer, job } = facts;
  return viewer !== null && job.publishedAt !== null && isRequesterOf(viewer, job);
}

/** What a sealed content belongs to. */
export interface SealedPlace {
  jobId: string;
  proposalId: string;
  bidderId: string;
  version: number | 'draft';
}

/** Bound into the encryption, so that a sealed content moved to another row cannot be opened there. */
export function associatedData({ jobId, proposalId, bidderId, version }: SealedPlace): string {
  const parts = [jobId, proposalId, bidderId, String(version)];
  if (parts.some((part) => part === '' || part.includes('|'))) {
    throw new RangeError('An id in the associated data is empty or contains "|".');
  }
  return parts.join('|');
}

/** Where one block of a sealed file belongs. */
export interface FileBlockPlace {
  jobId: string;
  proposalId: string;
  bidderId: string;
  fileId: string;
  number: number;
}

/** The same for one block of a file: it opens in its own place in its own file of its own proposal alone. */
export function fileAssociatedData({ jobId, proposalId, bidderId, fileId, number }: FileBlockPlace): string {
  const parts = [jobId, proposalId, bidderId, 'file', fileId, String(number)];
  if (parts.some((part) => part === '' || part.includes('|'))) {
    throw new RangeError('An id in the associated data is empty or contains "|".');
  }
  return parts.join('|');
}

const SMALLEST_BUCKET = 4 * 1024;

/** The size in bytes to which a content is padded (4, 16, 64, 256 KiB, 1 MiB, ...), so that its length tells little. */
export function padTo(length: number): number {
  let size = SMALLEST_BUCKET;
  while (size < length) size *= 4;
  return size;
}
