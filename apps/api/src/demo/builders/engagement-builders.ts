import { randomUUID } from 'node:crypto';
import type { BuiltEngagement, BuiltJob } from './built.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;

/** Every award becomes an engagement; until more is said of it, both sides have still to confirm. */
export function beginEngagement(ledger: Ledger, job: BuiltJob, decidedAt: Date): BuiltEngagement {
  const row = ledger.batch.add('engagement', {
    id: randomUUID(),
    jobId: job.id,
    createdAt: decidedAt,
    orderNumber: '',
    costCentre: '',
    requesterSignedAt: null as Date | null,
    requesterSignedBy: null as string | null,
    bidderSignedAt: null as Date | null,
    bidderSignedBy: null as string | null,
    startMeetingAt: null as Date | null,
    startMeetingPlace: '',
    startedAt: null as Date | null,
    deliveredAt: null as Date | null,
    deliveredWords: '',
    acceptedAt: null as Date | null,
    acceptedBy: null as string | null,
    endedWords: '',
  });
  return { id: row.id, job, row };
}

/** How far the work of an awarded job has come. Each step needs the one before. */
export interface EngagementWish {
  job: BuiltJob;
  orderNumber?: string;
  costCentre?: string;
  /** When the requester confirmed; the bidder did so a few hours before. */
  signedAt?: Date;
  /** Only this side has confirmed, at `signedAt`. */
  signedBy?: 'requester' | 'bidder';
  startMeetingAt?: Date;
  startMeetingPlace?: string;
  startedAt?: Date;
  deliveredAt?: Date;
  deliveredWords?: string;
  acceptedAt?: Date;
  /** Nobody answered in the time that was told in advance. */
  isAcceptedBySilence?: boolean;
}

/** What became of an award. Null for a job without one. */
export function buildEngagement({ job, ...wish }: EngagementWish): BuiltEngagement {
  const engagement = job.decision?.engagement;
  const winner = job.decision?.winner;
  if (engagement == null || winner == null) throw new RangeError(`Nobody was chosen for ${job.title}.`);
  const { signedAt, signedBy, acceptedAt, isAcceptedBySilence = false, ...steps } = wish;
  const { row } = engagement;
  Object.assign(row, steps);
  if (signedAt !== undefined && signedBy !== 'bidder')
    Object.assign(row, { requesterSignedAt: signedAt, requesterSignedBy: job.requester.id });
  if (signedAt !== undefined && signedBy !== 'requester')
    Object.assign(row, {
      bidderSignedAt: signedBy === 'bidder' ? signedAt : new Date(signedAt.getTime() - 3 * HOUR),
      bidderSignedBy: winner.bidder.people[0]?.id,
    });
  if (acceptedAt !== undefined)
    Object.assign(row, { acceptedAt, acceptedBy: isAcceptedBySilence ? null : job.requester.id });
  return engagement;
}
