import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { MinorUnits } from '../platform/graphql/scalars.js';
import { PurposeOfJob } from './job-purpose.entity.js';

/** What a job says of going outside; columns of the job itself. */
@ObjectType({ isAbstract: true })
export abstract class OutsideTermsOfJob extends PurposeOfJob {
  @Column('bigint', { default: 0 })
  @Field(() => MinorUnits, {
    description: 'What changing over to somebody outside costs once; it counts in the price score of vendors.',
  })
  switchingCost: number;

  @Column('bigint', { default: 0 })
  @Field(() => MinorUnits, {
    description: 'What watching over somebody outside costs; it counts in the price score of vendors.',
  })
  supervisionCost: number;

  @Column('int', { default: 0 })
  @Field(() => Int, {
    description: 'By how much the totals of vendors are raised in the price score, in hundredths of a per cent.',
  })
  homePreference: number;
}
