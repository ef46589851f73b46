/**
 * Nobody sits on both sides of a job: whoever posts, approves or judges it neither belongs to a bidder that is invited to
 * it, nor stands above or below one of its members in the reporting line. A mere department in common is no conflict.
 */
import type { Refusal } from './refusal.js';

/** What ties somebody to a bidder: one of its members, and where that member stands to them. */
export interface Tie {
  bidderName: string;
  memberName: string;
  /** `self`: they are the member. `above`: they report to the member. `below`: the member reports to them. */
  place: 'self' | 'above' | 'below';
}

/** A tie as a sentence without its end. Without a name it speaks to the reader. */
export function tieWords({ bidderName, memberName, place }: Tie, name?: string): string {
  const through = 'directly or through others';
  switch (place) {
    case 'self':
      return name === undefined ? `You belong to ${bidderName}` : `${name} belongs to ${bidderName}`;
    case 'above':
      return `${name === undefined ? 'You report' : `${name} reports`} to ${memberName} of ${bidderName}, ${through}`;
    case 'below':
      return `${memberName} of ${bidderName} reports to ${name ?? 'you'}, ${through}`;
  }
}

/** Why the requester may not post a job that invites the bidders they are tied to. Null when they are tied to none. */
export function sidesConflict([tie]: readonly Tie[]): Refusal | null {
  if (tie === undefined) return null;
  const { bidderName } = tie;
  const message =
    tie.place === 'self'
      ? `${tieWords(tie)}, which is invited to this job. Ask a colleague outside ${bidderName} to post it.`
      : `${tieWords(tie)}, and ${bidderName} is invited to this job. Ask a colleague in no line with ${bidderName} to post it.`;
  return { code: 'BOTH_SIDES', message };
}

/** Why this colleague may not judge, or take over, a job that invites the bidders they are tied to. Null when they may. */
export function colleagueConflict(name: string, [tie]: readonly Tie[]): Refusal | null {
  if (tie === undefined) return null;
  const message = `${tieWords(tie, name)}, and ${tie.bidderName} is invited to this job. Ask somebody else.`;
  return { code: 'BOTH_SIDES', message };
}

/** What ties an approver to a bidder that would be invited. Null when nothing does. */
export function approverConflict([tie]: readonly Tie[]): Refusal | null {
  if (tie === undefined) return null;
  const message = `${tieWords(tie)}, and ${tie.bidderName} would be invited to this job. Send it back to be approved by somebody else.`;
  return { code: 'BOTH_SIDES', message };
}

/** What ties whoever would agree to more time to a bidder of the job. Null when nothing does. */
export function secondPersonConflict([tie]: readonly Tie[]): Refusal | null {
  if (tie === undefined) return null;
  const message = `${tieWords(tie)}, and ${tie.bidderName} is invited to this job. Leave it to another leader or administrator.`;
  return { code: 'BOTH_SIDES', message };
}

/** Whoever reviews challenges of a job stands outside its contest. */
export interface Reviewer {
  name: string;
  isPosting: boolean;
  isJudging: boolean;
  ties: readonly Tie[];
}

/** Why this job cannot have the reviewer of challenges whom its policy names. Null when it can. */
export function reviewerConflict({ name, isPosting, isJudging, ties: [tie] }: Reviewer): Refusal | null {
  const code = 'BOTH_SIDES';
  if (isPosting)
    return { code, message: 'The policy names you to review challenges of this job. Ask a colleague to post it.' };
  if (isJudging)
    return { code, message: `${name} reviews challenges of this job, by its policy. Ask somebody else to judge it.` };
  if (tie === undefined) return null;
  const message = `${tieWords(tie, name)}, and would review challenges of this job. Ask an administrator to name somebody else in the policy.`;
  return { code, message };
}

/** Somebody who is about to speak for a bidder. */
export interface Joiner {
  personName: string;
  bidderName: string;
  /** The jobs this person posted, approved or has judged that invite the bidder and are neither decided nor cancelled. */
  undecidedJobs: readonly { reference: string; title: string }[];
}

/** Why this person may not speak for this bidder yet. Null when no job stands between them. */
export function joiningConflict({ personName, bidderName, undecidedJobs }: Joiner): Refusal | null {
  const [job] = undecidedJobs;
  if (job === undefined) return null;
  const more = undecidedJobs.length - 1;
  const which = `${job.reference}, ${job.title}${more > 0 ? ` and ${more} more` : ''}`;
  const wait = more > 0 ? 'them. Wait until they are decided.' : 'it. Wait until it is decided.';
  const message = `${personName} posted, approved or judges ${which}, and ${bidderName} is invited to ${wait}`;
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

/** Whether a person is asked to approve the choice, or approved it, and stands on no other side of the job. */
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
