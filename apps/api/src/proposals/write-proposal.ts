import { emptyContent } from '@bidwell/domain/proposal-content';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { notFound, refuse, Refused } from '../platform/graphql/refusal.js';
import { contentFrom } from './content-from-input.js';
import { ProposalDoor } from './door/proposal-door.js';
import { ContentFiles } from './files/content-files.js';
import { OpenerClient } from './opener-client.js';
import { OwnSides } from './own-side.js';
import type { ProposalContentInput } from './proposal.inputs.js';
import { newReference } from './sealing/reference.js';
import { seal } from './sealing/seal.js';
import { type Offer, offerOf, offerText } from './sealing/sealed-offer.js';

/** Begins proposals and saves their drafts. A draft is sealed like a submission, but for nobody's opening. */
@Injectable()
export class WriteProposal {
  constructor(
    private readonly door: ProposalDoor,
    private readonly sides: OwnSides,
    private readonly opener: OpenerClient,
    private readonly files: ContentFiles,
  ) {}

  /** Begins a proposal; one that a colleague has begun is as good. Answers with its still empty content, if it is. */
  async start(jobId: string, viewer: Viewer): Promise<Offer | null> {
    const { job, own, refusal, viewer: bidder } = await this.sides.forMove(jobId, 'start', viewer);
    if (own !== null) return null;
    if (refusal !== null) throw new Refused(refusal);
    await this.door.begin(jobId, bidder.bidderId, bidder.personId, newReference());
    return offerOf(emptyContent(job.lines, job.currency), job.lines);
  }

  /** Saves a draft made on `revision`. Answers with the content as it is kept. */
  async save(jobId: string, revision: number, input: ProposalContentInput, viewer: Viewer): Promise<Offer> {
    const { job, own, refusal, viewer: bidder } = await this.sides.forMove(jobId, 'save', viewer);
    if (own === null) return notFound('This proposal');
    if (refusal !== null) throw new Refused(refusal);
    const content = contentFrom(input, job);
    const { files, problems } = await this.files.settle(own.id, content.files);
    if (problems.length > 0) refuse('FILES_UNFIT', 'One of the files cannot be kept as it is.', { problems });
    const offer = offerOf({ ...content, files }, job.lines);
    const { ownReading } = await this.opener.publicKeys();
    const place = { jobId, proposalId: own.id, bidderId: bidder.bidderId, version: 'draft' } as const;
    const sealed = seal(offerText(offer), place, { opening: null, ownReading });
    const isKept = await this.door.keepDraft(own.id, bidder.personId, revision, sealed);
    if (!isKept) return refuseConflict();
    await this.files.hold(own.id, 0, files);
    return offer;
  }
}

function refuseConflict(): never {
  return refuse(
    'CONFLICT',
    'This proposal was saved or submitted somewhere else since you opened it. Nothing was overwritten: copy what you typed here, reload, and put it in.',
  );
}
