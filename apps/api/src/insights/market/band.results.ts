import { resultOf } from '../../platform/graphql/result.js';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BAND_LIMITS } from '@bidwell/domain/healthy-band';
import { IsUUID, MaxLength } from 'class-validator';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { CountedShare } from '../changes/changes.results.js';

export enum BandVerdict {
  ABOVE = 'above',
  BELOW = 'below',
  WITHIN = 'within',
  CANNOT_TELL = 'cannot tell',
}
registerEnumType(BandVerdict, {
  name: 'BandVerdict',
  description: 'Where the share of contests won by the inside lies against the band.',
  valuesMap: {
    ABOVE: { description: 'The whole 95% range is above it.' },
    BELOW: { description: 'The whole 95% range is below it.' },
    WITHIN: { description: 'The whole 95% range is inside it.' },
    CANNOT_TELL: { description: 'The range reaches over an end of it, or there are too few contests.' },
  },
});

@ObjectType({ description: 'How often the inside should win where both sides stand, in per cent, and why.' })
export class Band {
  @Field(() => Int)
  low: number;

  @Field(() => Int)
  high: number;

  @Field({ description: 'Why it lies there.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Who set it. Null for the one Bidwell starts with.' })
  setBy: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null for the one Bidwell starts with.' })
  setAt: Date | string | null;
}

export const BandResult = resultOf('BandResult', () => Band);

@ArgsType()
export class NewBand {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string;

  @Field(() => Int, { description: 'Per cent, from 0 on.' })
  low: number;

  @Field(() => Int, { description: `Per cent, up to 100, at least ${BAND_LIMITS.narrowest} above the low end.` })
  high: number;

  @Field({ description: 'Why it lies there: leaders read it beside every finding.' })
  @MaxLength(BAND_LIMITS.words, { message: `Shorten this text. The limit is ${BAND_LIMITS.words} characters.` })
  words: string;
}

@ObjectType({ description: 'A quarter of the market.' })
export class BandQuarter {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  from: string;

  @Field(() => CountedShare, { description: 'Contests in which both sides stood, and those that the inside won.' })
  inside: CountedShare;

  @Field(() => Int, { description: 'Outside bidders who stood in a contest.' })
  vendors: number;
}

@ObjectType({ description: 'Whether vendors still come: twelve full months beside the twelve before them.' })
export class VendorsStaying {
  @Field(() => CalendarDate, { description: 'First day of the later twelve months.' })
  from: string;

  @Field(() => CalendarDate, { description: 'Last day of the later twelve months.' })
  to: string;

  @Field(() => CountedShare, { description: 'Vendors who stood in a contest before, and those who stood again.' })
  stayed: CountedShare;

  @Field(() => Int, { description: 'Vendors of the later months who had not stood in the twelve before.' })
  newcomers: number;
}

@ObjectType({
  description: 'New vendors that lost their first contests, and those of them that stood again within half a year.',
})
export class SurvivalAfterLosses {
  @Field(() => Int, { description: 'So many losses in a row, from the first contest on.' })
  losses: number;

  @Field(() => CountedShare, {
    description:
      'A vendor whose last loss is less than half a year ago may still come back, and is not counted before.',
  })
  stayed: CountedShare;
}

@ObjectType({ description: 'The healthy band, with what the contests say of it and whether vendors still come.' })
export class HealthyBand {
  @Field(() => Band)
  band: Band;

  @Field(() => CountedShare, { description: 'Contests in which both sides stood, and those that the inside won.' })
  inside: CountedShare;

  @Field(() => BandVerdict)
  verdict: BandVerdict;

  @Field({ description: 'The finding as a sentence.' })
  finding: string;

  @Field(() => [BandQuarter], { description: 'Oldest first. A quarter in which nothing was decided is left out.' })
  quarters: BandQuarter[];

  @Field(() => VendorsStaying, { nullable: true, description: 'Null before anything was decided.' })
  vendorsStaying: VendorsStaying | null;

  @Field(() => [SurvivalAfterLosses], {
    description: 'Of vendors who came for the first time in the months of the latest run. Empty before the first one.',
  })
  survival: SurvivalAfterLosses[];
}
