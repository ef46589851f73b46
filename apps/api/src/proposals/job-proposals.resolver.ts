import { ProposalState } from '@bidwell/domain/proposal-lifecycle';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BidderView, RequesterView } from '../jobs/job.results.js';
import { bidderViewReading, jobReading, requesterViewReading } from '../jobs/job.reading.js';
import { Instant } from '../platform/graphql/scalars.js';
import { ofOwnProposal, standingCount, submittedBeforeAddendum } from './door/own-proposal.sql.js';

/** A policy may keep the number from the requester too, until the opening: past the deadline more time may yet be given. */
const isCountHidden = (row: string) => `(${row}.opened_at is null
  and exists (select from job_policy hp where hp.job_id = ${row}.id and hp.hides_count))`;

requesterViewReading.column(
  'proposalCount',
  (row) => `case when not ${isCountHidden(row)} then ${standingCount(`${row}.id`)} end`,
);

bidderViewReading
  .column('proposalState', (row, scope) => ofOwnProposal('state', `${row}.job_id`, scope))
  .column('reference', (row, scope) => ofOwnProposal('reference', `${row}.job_id`, scope))
  .column('receivedAt', (row, scope) => ofOwnProposal('received_at', `${row}.job_id`, scope))
  .column('submittedBeforeAddendum', (row, scope) => submittedBeforeAddendum(`${row}.job_id`, scope));

jobReading.resolved('moves', {
  ...jobReading.factsOf('moves'),
  hasSubmitted: (row, scope) => `(${ofOwnProposal('state', `${row}.id`, scope)} is not distinct from 'submitted')`,
});

interface RequesterRow {
  proposalCount: number | null;
}

interface BidderRow {
  proposalState: ProposalState | null;
  reference: string | null;
  receivedAt: Date | null;
  submittedBeforeAddendum: number | null;
}

/** What this room lends to the requester's side of a job. */
@Resolver(() => RequesterView)
export class RequesterViewProposalsResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many proposals stand. Never who. It no longer changes once they are opened. Null before that where the policy hides the number.',
  })
  proposalCount(@Parent() row: RequesterRow): number | null {
    return row.proposalCount;
  }
}

/** What this room lends to a bidder's side of a job: its own proposal alone. */
@Resolver(() => BidderView)
export class BidderViewProposalsResolver {
  @ResolveField(() => ProposalState, {
    nullable: true,
    description: 'State of the viewer’s own proposal. Null when none was begun.',
  })
  proposalState(@Parent() row: BidderRow): ProposalState | null {
    return row.proposalState;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Reference of the viewer’s own proposal. Null when none was begun.',
  })
  reference(@Parent() row: BidderRow): string | null {
    return row.reference;
  }

  @ResolveField(() => Instant, {
    nullable: true,
    description: 'When the viewer’s newest version was received. Null when none was submitted.',
  })
  receivedAt(@Parent() row: BidderRow): Date | null {
    return row.receivedAt;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'The newest addendum that matters and came after what the viewer submitted, which stays valid: submit again to confirm or change it. Null when there is none.',
  })
  submittedBeforeAddendum(@Parent() row: BidderRow): number | null {
    return row.submittedBeforeAddendum;
  }
}
