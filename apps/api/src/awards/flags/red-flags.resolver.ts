import { type BidderRecord, redFlags } from '@bidwell/domain/red-flags';
import { chanceBelow, eachOnce, meanWins, winDistribution } from '@bidwell/signal/poisson-binomial';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from '../../jobs/job.entity.js';
import { RedFlag } from './red-flag.results.js';
import type { FlagRow } from './red-flags.reading.js';
import './red-flags.reading.js';

/** What this room lends to a job: patterns in its field that are worth a second look. */
@Resolver(() => Job)
export class RedFlagsResolver {
  @ResolveField(() => [RedFlag], {
    nullable: true,
    description:
      'Patterns in the opened field that are worth a second look. Null to everybody but the panel, and leaders and administrators once it is decided.',
  })
  redFlags(@Parent() { flagField, flagGaps, flagRecords }: FlagRow): RedFlag[] | null {
    if (flagField === null) return null;
    const facts = { proposals: flagField, pastGaps: flagGaps ?? [], records: (flagRecords ?? []).map(recordOf) };
    const byId = new Map(flagField.map((proposal) => [proposal.id, proposal]));
    return redFlags(facts).map(({ proposalIds, ...flag }) => {
      const proposals = proposalIds.map((id) => byId.get(id)).filter((proposal) => proposal !== undefined);
      return { ...flag, proposals };
    });
  }
}

/** Wins against lots: each contest is won with a chance of one in its field. */
function recordOf({ proposalId, wins, fields }: NonNullable<FlagRow['flagRecords']>[number]): BidderRecord {
  const lots = eachOnce(fields.map((field) => 1 / field));
  const chance = chanceBelow(winDistribution(lots), wins + 1);
  return { proposalId, contests: fields.length, wins, expected: meanWins(lots), chance };
}
