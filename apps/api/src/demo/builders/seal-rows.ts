import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { comparableTotal, proposalTotal, unpricedLines } from '@bidwell/domain/proposal-totals';
import type { JobKey, KeyService } from '../../opening/key-service.js';
import { type SealedContent, seal } from '../../proposals/sealing/seal.js';
import { offerOf, offerText } from '../../proposals/sealing/sealed-offer.js';
import type { BuiltJob, BuiltProposal } from './built.js';
import { addSealedFile } from './file-builders.js';
import type { Ledger } from './ledger.js';

/** A content that will be sealed: a submitted version, or a draft. */
export type PlannedSeal =
  | { proposal: BuiltProposal; version: number; content: ProposalContent; receivedAt: Date; submittedBy: string }
  | { proposal: BuiltProposal; version: 'draft'; content: ProposalContent };

const DESTROYED = { ciphertext: null, wrapForOpening: null, wrapForBidder: null };

/** Gives every published job its key and seals everything written for it, by the code and keys that the app uses. */
export async function addSealedRows(ledger: Ledger, keys: KeyService): Promise<void> {
  const published = ledger.jobs.filter(({ publishedAt }) => publishedAt !== null);
  const made = await keys.makeJobKeys(published.length);
  const keyOf = new Map(published.map((job, index) => [job.id, made[index]]));
  for (const job of published) addKey(ledger, job, keyOf.get(job.id));
  const { ownReading } = await keys.publicKeys();
  for (const planned of ledger.seals) {
    const opening = keyOf.get(planned.proposal.job.id)?.publicKey ?? null;
    addSealed(ledger, planned, { opening, ownReading });
  }
  for (const planned of ledger.files) {
    const opening = keyOf.get(planned.proposal.job.id)?.publicKey ?? null;
    addSealedFile(ledger, planned, { opening, ownReading });
  }
}

/** What was sealed for a cancelled job is destroyed, and so is the private half of its key. */
function addKey(ledger: Ledger, job: BuiltJob, key: JobKey | undefined): void {
  if (key === undefined) throw new Error(`The key service made too few keys: ${job.title} got none.`);
  const { id, publicKey, signature, wrappedPrivateKey } = key;
  ledger.batch.add('job_key', { id, publicKey, signature, jobId: job.id, assignedAt: job.publishedAt });
  if (job.cancelledAt === null) ledger.batch.add('job_private_key', { jobKeyId: id, wrapped: wrappedPrivateKey });
}

function addSealed(ledger: Ledger, planned: PlannedSeal, keys: { opening: Buffer | null; ownReading: Buffer }): void {
  const { proposal, version, content } = planned;
  const { job, id: proposalId } = proposal;
  const text = offerText(offerOf(content, job.lines));
  const place = { jobId: job.id, proposalId, bidderId: proposal.bidder.id, version };
  if (version === 'draft') {
    const { ciphertext, wrapForBidder } = seal(text, place, { ...keys, opening: null });
    ledger.batch.add('proposal_draft', { proposalId, ciphertext, wrapForBidder });
    return;
  }
  const { contentHash, ...sealed }: SealedContent = seal(text, place, keys);
  const { receivedAt, submittedBy } = planned;
  const kept = job.cancelledAt === null ? sealed : DESTROYED;
  ledger.batch.add('proposal_version', { proposalId, number: version, submittedBy, receivedAt, contentHash, ...kept });
  if (isOpened(proposal, content)) addOpened(ledger, proposal, version, text, contentHash);
}

/** Only what stood at the deadline is opened: the newest version, unless it was withdrawn. */
function isOpened({ job, isWithdrawn, content: standing }: BuiltProposal, content: ProposalContent): boolean {
  return job.openedAt !== null && !isWithdrawn && content === standing;
}

function addOpened(
  ledger: Ledger,
  { id, job, content }: BuiltProposal,
  version: number,
  text: string,
  hash: string,
): void {
  ledger.batch.add('opened_proposal', {
    proposalId: id,
    jobId: job.id,
    version,
    contentHash: hash,
    contentText: text,
    total: offerOf(content, job.lines).total,
    comparableTotal: comparableTotal(content, job.lines),
    unpriced: unpricedLines(content, job.lines),
    openedAt: job.openedAt,
  });
  content.variants.forEach((variant, index) => {
    ledger.batch.add('opened_variant', {
      proposalId: id,
      number: index + 1,
      title: variant.title,
      total: proposalTotal(variant, job.lines),
      comparableTotal: comparableTotal(variant, job.lines),
      unpriced: unpricedLines(variant, job.lines),
    });
  });
}
