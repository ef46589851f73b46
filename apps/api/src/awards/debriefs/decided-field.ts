import type { DecidedJob } from '@bidwell/domain/debrief';
import type { WrittenDebrief } from '@bidwell/domain/debrief-words';
import type { DebriefLevel } from '@bidwell/domain/policy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ProposalField } from '../field-of-proposals.js';

/** Puts together what debriefs follow from: the field, the policy's level, and what was written for each bidder. */
@Injectable()
export class DecidedField {
  constructor(private readonly database: Database) {}

  async of(
    jobId: string,
    { criteria, contenders }: ProposalField,
    winnerBidderId: string | null,
    written: readonly WrittenDebrief[],
  ): Promise<DecidedJob> {
    const texts = new Map(written.map((one) => [one.proposalId, one]));
    return {
      criteria,
      proposals: contenders.map((contender) => {
        // The formula runs on evaluated totals, and so does the band that says what a price cost.
        const comparableTotal = contender.evaluatedTotal;
        return { ...contender, comparableTotal, written: texts.get(contender.id) ?? null };
      }),
      winnerBidderId,
      level: await this.levelOf(jobId),
    };
  }

  /** How much the policy that the job was published under lets bidders know. */
  private async levelOf(jobId: string): Promise<DebriefLevel> {
    const row = await this.database.row<{ level: DebriefLevel }>(
      'select debrief_level as level from job_policy where job_id = $1',
      [jobId],
    );
    return row?.level ?? 'full';
  }
}
