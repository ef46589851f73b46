import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Money } from '../../jobs/job.results.js';

export enum MoneyPart {
  INSIDE_CONTESTED = 'insideContested',
  INSIDE_UNCONTESTED = 'insideUncontested',
  OUTSIDE_CONTESTED = 'outsideContested',
  OUTSIDE_UNCONTESTED = 'outsideUncontested',
  NOT_AWARDED = 'notAwarded',
  NEVER_POSTED = 'neverPosted',
}
registerEnumType(MoneyPart, {
  name: 'MoneyPart',
  description: 'Where the money of a job went.',
  valuesMap: {
    INSIDE_CONTESTED: { description: 'An internal team was chosen among two bidders or more.' },
    INSIDE_UNCONTESTED: { description: 'An internal team was chosen that had no rival: this says nothing about it.' },
    OUTSIDE_CONTESTED: { description: 'An outside bidder was chosen among two bidders or more.' },
    OUTSIDE_UNCONTESTED: { description: 'An outside bidder was chosen that had no rival.' },
    NOT_AWARDED: { description: 'Decided without a winner.' },
    NEVER_POSTED: { description: 'Bought around the market, as far as it was recorded. Only beside our own contests.' },
  },
});

@ObjectType({ description: 'One part of the money, in one currency. Nothing is converted.' })
export class MoneyLine {
  @Field(() => MoneyPart)
  part: MoneyPart;

  @Field(() => Int, { description: 'Jobs decided, or purchases recorded.' })
  count: number;

  @Field()
  currency: string;

  @Field(() => Money, {
    nullable: true,
    description:
      'The sum of the chosen prices; of jobs not awarded, of what the buyer would have paid at most; of purchases, of what they cost. Of chosen prices null for whoever speaks for a bidder: the sum over one job is a rival’s price.',
  })
  amount: Money | null;

  @Field(() => Int, { description: 'How many of them have no known sum: the amount leaves them out.' })
  unpriced: number;
}
