import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';

@ObjectType({ description: 'How often the choosers of one side gave a reason.' })
export class WinnerReason {
  @Field({ description: 'As a ContestFilter names it: one of our own reasons, or the words of an imported record.' })
  reason: string;

  @Field(() => SideKind, { description: 'The side of whoever was chosen.' })
  kind: SideKind;

  @Field(() => Int, { description: 'One contest may have several reasons.' })
  contests: number;
}
