import { QuestionKind } from '@bidwell/domain/question-set';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';
import { BriefSection } from './question-set.results.js';

registerEnumType(QuestionKind, { name: 'QuestionKind', description: 'What kind of answer a question takes.' });

@Entity()
@ObjectType({ description: 'What a category asks of a brief, in one version. A published version never changes.' })
export class QuestionSet {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  categoryId: string;

  @Column('int')
  @Field(() => Int, { description: 'Counts the versions of the category, from 1.' })
  version: number;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'Rises with every saved change until it is published; give it back when saving.' })
  draftVersion: number;

  @Column('jsonb', { default: [] })
  @Field(() => [BriefSection], { description: 'In order.' })
  sections: BriefSection[];

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null while it is being written.' })
  publishedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
