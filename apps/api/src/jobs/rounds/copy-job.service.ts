import { roundTitle } from '@bidwell/domain/rounds';
import { Injectable } from '@nestjs/common';
import { GuestVendors } from '../../bidders/guests/guest-vendors.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { Criterion } from '../criterion.entity.js';
import { JobFiles } from '../files/job-files.service.js';
import { Job } from '../job.entity.js';
import { JobLine } from '../job-line.entity.js';
import { JobRequirement } from '../job-requirement.entity.js';

/** What is new about a round; everything else is as it stood in the round before. */
export interface NewRound {
  deadline: Date;
  decisionDue: string;
  roundWords: string;
  leftOutWords: string;
  bidderIds: string[];
}

const INVITE = `
  insert into invitation (job_id, bidder_id, reason)
  select $2, bidder_id, reason from invitation where job_id = $1 and bidder_id = any($3::uuid[])`;

/** The whole row, whatever its columns are: what applied to the round before applies to this one. */
const SAME_POLICY = `
  insert into job_policy
  select (jsonb_populate_record(p, jsonb_build_object('job_id', $2::uuid))).* from job_policy p where p.job_id = $1`;

/** The questions that its answers belong to come with the publication: a draft has none of its own. */
const PUBLISH = `
  update job set published_at = clock_timestamp(), approver_id = $2, question_set_id = $3 where id = $1`;

/** What a round does not take over from the one before. */
const ITS_OWN = {
  publishedAt: null,
  openedAt: null,
  decidedAt: null,
  decision: null,
  approverId: null,
  questionSetId: null,
  questionsDue: null,
  answersDue: null,
  invitationMode: 'named',
  namedVendorIds: [],
  guests: [],
  lots: [],
  packageId: null,
  partNumber: null,
  partCount: null,
  repeatsJobId: null,
} as const;

/** Makes the job of a further round out of the one before it, and publishes it to those who are kept in. */
@Injectable()
export class CopyJob {
  constructor(
    private readonly database: Database,
    private readonly files: JobFiles,
    private readonly guests: GuestVendors,
  ) {}

  /** The caller has locked the round before and made sure that it may be followed. */
  async copy(previousId: string, { bidderIds, ...new_ }: NewRound): Promise<Job> {
    const { manager } = this.database;
    const before = (await manager.findOneBy(Job, { id: previousId })) ?? notFound('This job');
    const { id: _id, number: _number, createdAt: _createdAt, ...same } = before;
    const round = manager.create(Job, { ...same, ...ITS_OWN, namedVendorIds: [], guests: [], lots: [], ...new_ });
    round.roundNumber = before.roundNumber + 1;
    round.title = roundTitle(before.title, round.roundNumber);
    round.previousRoundId = before.id;
    round.firstRoundId = before.firstRoundId ?? before.id;
    await manager.insert(Job, round);
    await this.copyLists(before.id, round.id);
    await this.files.copy(before.id, round.id, before.requesterId);
    await this.database.rows(INVITE, [before.id, round.id, bidderIds]);
    await this.guests.link(round.id);
    await this.database.rows(SAME_POLICY, [before.id, round.id]);
    await this.database.rows(PUBLISH, [round.id, before.approverId, before.questionSetId]);
    return round;
  }

  private async copyLists(from: string, jobId: string): Promise<void> {
    const { manager } = this.database;
    const found = { where: { jobId: from }, order: { position: 'ASC' } } as const;
    for (const entity of [JobLine, JobRequirement, Criterion]) {
      const rows = await manager.find(entity as typeof JobLine, found);
      const copies = rows.map(({ id: _id, ...row }) => ({ ...row, jobId }));
      if (copies.length > 0) await manager.insert(entity as typeof JobLine, copies);
    }
  }
}
