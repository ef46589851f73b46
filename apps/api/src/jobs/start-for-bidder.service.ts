import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { EditJob } from './edit-job.js';
import type { Job } from './job.entity.js';
import { templateOf } from './templates.js';

/** What is known of a job before its requester writes a word. */
export type KnownBeginning = Pick<Job, 'categoryId' | 'title' | 'summary' | 'namedVendorIds'>;

/** Begins a draft that is meant for a bidder. Whoever else serves the category is invited as always. */
@Injectable()
export class StartForBidder {
  constructor(private readonly edit: EditJob) {}

  /** Answers the new draft's id. */
  async begin(known: KnownBeginning, zone: string, viewer: Viewer): Promise<string> {
    const { criteria, lines } = templateOf('blank') ?? { criteria: [], lines: [] };
    const isVendor = known.namedVendorIds.length > 0;
    const job: Partial<Job> = isVendor ? { ...known, invitationMode: 'named' } : known;
    return this.edit.begin({ job, lines, criteria, categoryName: null }, zone, viewer);
  }
}
