import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../bidders/bidder.entity.js';
import { Job } from '../jobs/job.entity.js';
import { resultOf } from '../platform/graphql/result.js';
import { Instant } from '../platform/graphql/scalars.js';
import { MyProposal } from './my-proposal.entity.js';
import { OpenedProposal } from './opened-proposal.entity.js';
import { Receipt } from './receipt.entity.js';

@ObjectType({ description: 'A proposal was received in time.' })
export class SubmittedProposal {
  @Field(() => MyProposal)
  proposal: MyProposal;

  @Field(() => Receipt)
  receipt: Receipt;
}

@ObjectType({ description: 'A proposal that was received in time and could not be unsealed at the opening.' })
export class UnreadableProposal {
  @Field(() => Bidder)
  bidder: Bidder;

  @Field()
  reference: string;

  @Field(() => Instant)
  receivedAt: Date;
}

@ObjectType({ description: 'All proposals of an opened job, side by side.' })
export class Comparison {
  @Field(() => Job)
  job: Job;

  @Field(() => [OpenedProposal], { description: 'Lowest comparable total first, those without one last.' })
  proposals: OpenedProposal[];

  @Field(() => [UnreadableProposal], { description: 'Empty as long as nothing went wrong.' })
  unreadable: UnreadableProposal[];

  @Field(() => Int, { description: 'How many bidders were invited.' })
  invitedCount: number;
}

export const MyProposalResult = resultOf('MyProposalResult', () => MyProposal);
export const SubmitProposalResult = resultOf('SubmitProposalResult', () => SubmittedProposal);
export const DeclineJobResult = resultOf('DeclineJobResult', () => Job);
