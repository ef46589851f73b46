import { RatingWord } from '@bidwell/domain/rating';
import { RECORD_MINIMUM } from '@bidwell/domain/record';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import '../ratings/rating.enums.js';

const BELOW = `Null below ${RECORD_MINIMUM}: too few to say.`;

@ObjectType({ description: 'So many of so many, with what that says about the next time.' })
export class RecordShare {
  @Field(() => Int, { description: 'Of how many.' })
  of: number;

  @Field(() => Int, { nullable: true, description: `How many. ${BELOW}` })
  count: number | null;

  @Field(() => Float, { nullable: true, description: `Lower end of the 95% Wilson interval, 0 to 1. ${BELOW}` })
  low: number | null;

  @Field(() => Float, { nullable: true, description: `Upper end of the 95% Wilson interval, 0 to 1. ${BELOW}` })
  high: number | null;
}

@ObjectType({ description: 'How often one word was chosen.' })
export class RatingWordCount {
  @Field(() => RatingWord)
  word: RatingWord;

  @Field(() => RecordShare)
  share: RecordShare;
}

@ObjectType({
  description:
    'What became of a bidder’s work, over the twelve full calendar months that ended last month. Team and vendor are counted by the same rules.',
})
export class BidderRecord {
  @Field(() => CalendarDate, { description: 'The first day that is counted.' })
  from: string;

  @Field(() => CalendarDate, { description: 'The last day that is counted.' })
  to: string;

  @Field(() => RecordShare, { description: 'Promises kept, of those that fell due.' })
  kept: RecordShare;

  @Field(() => RecordShare, { description: 'Requesters who answered, of those who were asked how it went.' })
  answered: RecordShare;

  @Field(() => RecordShare, { description: 'Answers "yes" or "mostly" to whether promises were kept.' })
  saidKept: RecordShare;

  @Field(() => RecordShare, { description: 'Answers "yes" to whether they would choose the bidder again.' })
  again: RecordShare;

  @Field(() => [RatingWordCount], {
    description: `How the work was, by word from the lowest. Empty below ${RECORD_MINIMUM} answers.`,
  })
  words: RatingWordCount[];

  @Field(() => RecordShare, {
    description:
      'Decisions for the bidder, of those by requesters who had accepted its work in the same category within a year before, where it stood and others were invited too.',
  })
  comeBack: RecordShare;
}
