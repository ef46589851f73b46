import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant, MinorUnits } from '../../platform/graphql/scalars.js';
import { InternalCost } from '../../proposals/proposal-parts.results.js';
import { Engagement } from '../engagements/engagement.entity.js';

@ObjectType({ description: 'The work of one role, as many hours as it really took.' })
export class ActualLabour {
  @Field()
  role: string;

  @Field(() => Float, { description: 'Hours, in parts too.' })
  hours: number;

  @Field(() => MinorUnits, { description: 'For an hour, with everything that comes with the pay.' })
  rate: number;
}

@ObjectType({ description: 'What a job really cost the team that did it, as the team says once at the end.' })
export class ActualCost {
  @Field(() => [ActualLabour])
  labour: ActualLabour[];

  @Field(() => MinorUnits, { description: 'Bought outside for this job.' })
  passThrough: number;

  @Field(() => MinorUnits, {
    description: 'Labour, what was passed through, and overhead at the rate of the proposal.',
  })
  fullCost: number;

  @Field({ description: 'Why it differs. May be empty.' })
  words: string;

  @Field(() => Person)
  recordedBy: Person;

  @Field(() => Instant)
  recordedAt: Date;
}

@ObjectType({ description: 'A team’s own reckoning of a job: what it proposed, what was agreed, what it really cost.' })
export class CostReport {
  @Field(() => Money, { nullable: true, description: 'The agreed price. Null where the chosen offer had no sum.' })
  price: Money | null;

  @Field({ description: 'The currency of every sum here, ISO 4217.' })
  currency: string;

  @Field(() => InternalCost, {
    nullable: true,
    description: 'The reckoning of the chosen proposal. Null where it had none.',
  })
  planned: InternalCost | null;

  @Field(() => ActualCost, { nullable: true, description: 'Null until the team has said.' })
  actual: ActualCost | null;

  @Field(() => Int, {
    nullable: true,
    description: 'By how many per cent it cost more than reckoned; below 0: less. Null while either is missing.',
  })
  differencePercent: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer may say now what it really cost.' })
  mayRecord: boolean;
}

export const RecordActualCostResult = resultOf('RecordActualCostResult', () => Engagement);
