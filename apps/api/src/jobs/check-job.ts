import { outsideTermsProblems } from '@bidwell/domain/cost-basis';
import { briefProblems } from '@bidwell/domain/brief';
import { fanOutRefusal, NO_POLICY, openDaysProblems, type Policy } from '@bidwell/domain/policy';
import { Injectable } from '@nestjs/common';
import type { Guest } from '@bidwell/domain/guests';
import { Bidders, type Match } from '../bidders/bidders.service.js';
import { GuestVendors } from '../bidders/guests/guest-vendors.service.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { readBrief } from './brief-of-job.js';
import { Job } from './job.entity.js';
import { CheckPanel } from './panel/check-panel.js';
import { MatchingBidders } from './matching-bidders.js';
import { Policies } from './policies/policies.service.js';
import { JobAnswers } from './question-sets/job-answers.js';

/** A draft that could be published at this moment: whom it reaches, and which policy applies. Null: none. */
export interface ReadyJob {
  job: Job;
  policy: Policy | null;
  matches: Match[];
  /** Firms that come in as guests when it is published. */
  newcomers: Guest[];
  /** The category's questions with the answers that go out. */
  answered: Awaited<ReturnType<JobAnswers['publishable']>>;
}

/** How many of the company's own teams a job reaches. */
export function insideTeams({ matches }: Pick<ReadyJob, 'matches'>): number {
  return matches.filter(({ reason }) => reason === 'teamOfCategory').length;
}

/** Checks, behind its lock, everything that a job must fulfil before bidders are invited. */
@Injectable()
export class CheckJob {
  constructor(
    private readonly database: Database,
    private readonly bidders: Bidders,
    private readonly matching: MatchingBidders,
    private readonly policies: Policies,
    private readonly answers: JobAnswers,
    private readonly guests: GuestVendors,
    private readonly panel: CheckPanel,
  ) {}

  /**
   * The job with whom it reaches, or a refusal with everything that is left to do. A part answers the questions of the
   * category that the whole was written for.
   */
  async ready(id: string, now: Date, questionsOf?: string): Promise<ReadyJob> {
    const job = await this.database.manager.findOneByOrFail(Job, { id });
    const brief = await readBrief(this.database, job);
    const answered = await this.answers.publishable(questionsOf ?? job.categoryId, job.answers);
    const policy = await this.policies.policyOf(brief);
    const guests = await this.guests.sort(job.guests);
    const { newcomers } = guests;
    const problems = [
      ...briefProblems(brief, now),
      ...openDaysProblems(policy ?? NO_POLICY, brief.deadline, now, await this.policies.holidays()),
      ...outsideTermsProblems(brief, policy?.maxPreference ?? 0),
      ...answered.problems,
      ...guests.problems,
    ];
    if (problems.length > 0)
      refuse('BRIEF_UNFINISHED', 'There is something left to fill in before bidders can price this job.', { problems });
    const { categoryId, invitationMode, namedVendorIds } = job;
    const matches = await this.bidders.matches(categoryId, invitationMode, namedVendorIds, guests.knownVendorIds);
    if (matches.length + newcomers.length === 0) await this.refuseNobody(job);
    await this.panel.check(job, matches, policy?.challengeReviewerId ?? null);
    const tooMany = fanOutRefusal(policy ?? NO_POLICY, matches.length + newcomers.length - insideTeams({ matches }));
    if (tooMany !== null) refuse(tooMany.code, tooMany.message, { field: 'invitationMode' });
    return { job, policy, matches, newcomers, answered };
  }

  /** Everybody whom the job would invite, by whichever of its parts. */
  async bidderIdsOf({ job, matches }: ReadyJob): Promise<string[]> {
    const { lots, invitationMode, namedVendorIds } = job;
    const ofParts: Match[] = [];
    for (const { categoryId } of lots)
      ofParts.push(...(await this.bidders.matches(categoryId, invitationMode, namedVendorIds)));
    return [...new Set([...matches, ...ofParts].map(({ bidderId }) => bidderId))];
  }

  private async refuseNobody({ categoryId, invitationMode: mode }: Job): Promise<void> {
    refuse('NOBODY_MATCHES', await this.matching.whyNobody({ categoryId, mode }), { field: 'invitationMode' });
  }
}
