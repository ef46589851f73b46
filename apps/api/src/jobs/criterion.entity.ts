import { CriterionKind } from '@bidwell/domain/criteria';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { CriterionLevel } from './criterion-level.results.js';

registerEnumType(CriterionKind, {
  name: 'CriterionKind',
  description: 'How a criterion is judged.',
  valuesMap: {
    PRICE: { description: 'By formula: lowest comparable total divided by this total, times 10.' },
    QUALITY: { description: 'By people, 0 to 10.' },
  },
});

@Entity()
@ObjectType({ description: 'Something proposals are judged by. Frozen at publication.' })
export class Criterion {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('int')
  @Field(() => Int, { description: 'Place in the list, from 0.' })
  position: number;

  @Column('text')
  @Field()
  title: string;

  @Column('text', { default: '' })
  @Field({ description: 'What a good proposal would show. May be empty.' })
  description: string;

  @Column('text')
  @Field(() => CriterionKind)
  kind: CriterionKind;

  @Column('int')
  @Field(() => Int, { description: 'How much it counts: all weights of a job total 100.' })
  weight: number;

  @Column('jsonb', { default: [] })
  @Field(() => [CriterionLevel], {
    description: 'What earns which score, as it was published. Empty where the requester gave no words for it.',
  })
  levels: CriterionLevel[];

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'A proposal that scores less has no rank. Null where any score is good enough.',
  })
  minimum: number | null;
}
