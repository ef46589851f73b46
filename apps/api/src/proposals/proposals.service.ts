import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.service.js';
import { isViewerInvited } from '../jobs/job-visibility.sql.js';
import type { Job } from '../jobs/job.entity.js';
import type { Page, PageArgs } from '../platform/graphql/paging.js';
import { notFound } from '../platform/graphql/refusal.js';
import { isSelected, type Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import type { Scope } from '../platform/reading/reading.js';
import './door/access-log.reading.js';
import './door/proposal-file.reading.js';
import { fromOwnProposal, myProposalReading } from './door/my-proposal.reading.js';
import './door/masking.reading.js';
import { notingOf } from './door/readings-on-record.service.js';
import { comparisonReading, mayCompare } from './door/opened-proposal.reading.js';
import { isKeptInNext } from './rounds/next-round.reading.js';
import { hasOwnProposal } from './door/own-proposal.sql.js';
import type { MyProposal } from './my-proposal.entity.js';
import type { Comparison } from './proposal.results.js';
import type { Offer } from './sealing/sealed-offer.js';

/** Reads proposals, each page by one statement: a bidder its own, a requester what was opened. */
@Injectable()
export class Proposals {
  constructor(
    private readonly reader: Reader,
    private readonly jobs: Jobs,
  ) {}

  /** The viewer's own proposal for a job, or null. */
  mine(jobId: string, viewer: Viewer, selection: Selection): Promise<MyProposal | null> {
    return this.reader.one(myProposalReading, selection, viewer, (row, scope) => fromOwnProposal(row, jobId, scope));
  }

  /** The viewer's own proposal after a move on it, with its content where the move knows it: that is no reading. */
  async mineAfter(jobId: string, viewer: Viewer, selection: Selection, offer: Offer | null): Promise<MyProposal> {
    const proposal = (await this.mine(jobId, viewer, selection)) ?? notFound('This proposal');
    return offer === null || !isSelected(selection, 'content')
      ? proposal
      : Object.assign(proposal, { knownOffer: offer });
  }

  /** Jobs for which the viewer's bidder has begun a proposal, newest first; of several rounds the last it is in. */
  bids(page: PageArgs, viewer: Viewer, selection: Selection): Promise<Page<Job>> {
    return this.jobs.page(
      page,
      viewer,
      selection,
      (row, scope) => `${hasOwnProposal(`${row}.id`, scope)} and ${isViewerInvited(row, scope)}
        and not ${isKeptInNext(row, scope)}`,
      'created_at',
      'desc',
    );
  }

  /** All proposals of a job side by side. Null to everybody but those who judge it, and to them while sealed. */
  comparison(jobId: string, viewer: Viewer, selection: Selection): Promise<Comparison | null> {
    const rest = (row: string, scope: Scope) =>
      `from job ${row} where ${row}.id = ${scope.param(jobId, 'uuid')} and ${mayCompare(row, scope)}`;
    return this.reader.oneNoting(comparisonReading, selection, viewer, rest, (scope) => notingOf(jobId, scope));
  }
}
