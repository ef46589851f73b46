import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'Something a person was told. It never depends on a rival’s sealed proposal.' })
export class Notification {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field({ description: 'What happened, as one word for programs: `jobPublished`, `jobDecided` ...' })
  kind: string;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Field(() => Job, {
    nullable: true,
    description: 'The job it is about. Null when it is about none the viewer can see.',
  })
  job: Job | null;

  @Column('text')
  @Field({ description: 'What happened, in words.' })
  text: string;

  @Column('text')
  @Field({ description: 'Where to go: a path of this site.' })
  path: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  at: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until read.' })
  readAt: Date | null;
}
