/**
 * Nobody sits on both sides of a job: whoever posts and judges it must not belong to a bidder that is invited to it.
 */
import type { Refusal } from './refusal.js';

/** The two sides of one job. */
export interface Sides {
  /** The team or vendor the requester proposes for. Null when none. */
  requesterBidderId: string | null;
  invitedBidders: readonly { id: string; name: string }[];
}

/** Why these two sides may not meet in one job. Null when they are apart. */
export function sidesConflict({ requesterBidderId, invitedBidders }: Sides): Refusal | null {
  const own = invitedBidders.find((bidder) => bidder.id === requesterBidderId);
  if (own === undefined) return null;
  const message = `You belong to ${own.name}, which is invited to this job. Ask a colleague outside ${own.name} to post it.`;
  return { code: 'BOTH_SIDES', message };
}

/** Somebody who is about to speak for a bidder. */
export interface Joiner {
  personName: string;
  bidderName: string;
  /** The jobs this person posted or approved that invite the bidder and are neither decided nor cancelled. */
  undecidedJobs: readonly { reference: string; title: string }[];
}

/** Why this person may not speak for this bidder yet. Null when no job stands between them. */
export function joiningConflict({ personName, bidderName, undecidedJobs }: Joiner): Refusal | null {
  const [job] = undecidedJobs;
  if (job === undefined) return null;
  const more = undecidedJobs.length - 1;
  const which = `${job.reference}, ${job.title}${more > 0 ? ` and ${more} more` : ''}`;
  const wait = more > 0 ? 'them. Wait until they are decided.' : 'it. Wait until it is decided.';
  const message = `${personName} posted or approved ${which}, and ${bidderName} is invited to ${wait}`;
  return { code: 'BOTH_SIDES', message };
}

/** The facts of a job that tell on which side somebody stands. */
export interface JobSides {
  requesterId: string;
  /** Who was asked to approve it. Null: nobody. */
  approverId: string | null;
  /** Who was asked to approve the choice. Null: nobody. */
  awardApproverId: string | null;
  invitedBidderIds: readonly string[];
  /** Who is on its panel, declared or not. */
  panelIds: readonly string[];
}

interface Standing {
  personId: string;
  bidderId: string | null;
}

/** Whether a person is the requester and nothing else in this job. */
export function isRequesterOf(person: Standing, job: JobSides): boolean {
  return person.personId === job.requesterId && !belongsToInvited(person, job);
}

/** Whether a person approves or approved this job and stands on no other side of it. */
export function isApproverOf(person: Standing, job: JobSides): boolean {
  return person.personId === job.approverId && !belongsToInvited(person, job);
}

/** Whether a person is on the panel of this job and stands on no bidder's side of it. */
export function isOnPanelOf(person: Standing, job: JobSides): boolean {
  return job.panelIds.includes(person.personId) && !belongsToInvited(person, job);
}

/** Whether a person is or was asked to approve the choice and stands on no other side of the job. */
export function isAwardApproverOf(person: Standing, job: JobSides): boolean {
  return person.personId === job.awardApproverId && !belongsToInvited(person, job);
}

/** Whether a person proposes for an invited bidder and neither posted the job nor approves anything in it. */
export function isInvitedTo(person: Standing, job: JobSides): boolean {
  const ours = [job.requesterId, job.approverId, job.awardApproverId];
  return !ours.includes(person.personId) && belongsToInvited(person, job);
}

function belongsToInvited({ bidderId }: Standing, { invitedBidderIds }: JobSides): boolean {
  return bidderId !== null && invitedBidderIds.includes(bidderId);
}
