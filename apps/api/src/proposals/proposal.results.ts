import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../bidders/bidder.entity.js';
import { Job } from '../jobs/job.entity.js';
import { resultOf } from '../platform/graphql/result.js';
import { Instant } from '../platform/graphql/scalars.js';
import { Unmasking } from './masking/masking.results.js';
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
  @Field(() => Bidder, { nullable: true, description: 'Null while the policy of the job hides names.' })
  bidder: Bidder | null;

  @Field({ description: 'What to call it while names are hidden.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Null while names are hidden.' })
  reference: string | null;

  @Field(() => Instant)
  receivedAt: Date;
}

@ObjectType({ description: 'All proposals of an opened job, side by side.' })
export class Comparison {
  @Field(() => Job)
  job: Job;

  @Field(() => [OpenedProposal], {
    description:
      'Lowest comparable total first, those without one last. While names are hidden or prices sealed: in the order of their labels.',
  })
  proposals: OpenedProposal[];

  @Field(() => [UnreadableProposal], { description: 'Empty as long as nothing went wrong.' })
  unreadable: UnreadableProposal[];

  @Field({
    description:
      'Whether names, kinds, files’ names, people, references, cost and declared interests are hidden from everybody.',
  })
  hidesNames: boolean;

  @Field({ description: 'Whether no price can be read by anybody, until everybody on the panel has submitted scores.' })
  sealsPrices: boolean;

  @Field(() => Unmasking, { nullable: true, description: 'How names came to be shown early. Null when they did not.' })
  unmasking: Unmasking | null;

  @Field(() => Int, { description: 'How many bidders were invited.' })
  invitedCount: number;
}

export const MyProposalResult = resultOf('MyProposalResult', () => MyProposal);
export const SubmitProposalResult = resultOf('SubmitProposalResult', () => SubmittedProposal);
export const DeclineJobResult = resultOf('DeclineJobResult', () => Job);
