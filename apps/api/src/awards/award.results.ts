import { AwardReason, NoAwardReason } from '@bidwell/domain/award';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Bidder, BidderKind } from '../bidders/bidder.entity.js';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';
import { resultOf } from '../platform/graphql/result.js';

registerEnumType(AwardReason, { name: 'AwardReason', description: 'Why a proposal was chosen.' });
registerEnumType(NoAwardReason, { name: 'NoAwardReason', description: 'Why nobody was chosen.' });

@ObjectType({ description: 'A decision was made. Its job says when it takes effect and what it waits for.' })
export class AwardMade {
  @Field(() => Job)
  job: Job;

  @Field(() => Int, { description: 'How many bidders get a debrief when it takes effect.' })
  toldCount: number;
}

@ObjectType({ description: 'What those who took part may know of the decision.' })
export class AwardSummary {
  @Field(() => Instant)
  decidedAt: Date;

  @Field({ description: 'False when nobody was chosen.' })
  isAward: boolean;

  @Field(() => BidderKind, {
    nullable: true,
    description: 'Whether a team or a vendor was chosen. Null when nobody was.',
  })
  winnerKind: BidderKind | null;

  @Field(() => Bidder, {
    nullable: true,
    description: 'Null except to the requester, to the winner itself and to leaders.',
  })
  winner: Bidder | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title of the variant that was chosen. Null for a main offer, and for those who see no winner.',
  })
  variantTitle: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why, although fewer proposed than the policy wants. Null where enough did, and except to the requester and to leaders who speak for no bidder.',
  })
  justification: string | null;
}

export const AwardResult = resultOf('AwardResult', () => AwardMade);
