import { ProposalState } from '@bidwell/domain/proposal-lifecycle';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';
import { ProposalAccess } from './access-log/proposal-access.results.js';
import { FileReading } from './files/file-reading.entity.js';
import { ProposalReading } from './proposal-reading.entity.js';
import { Receipt } from './receipt.entity.js';

registerEnumType(ProposalState, { name: 'ProposalState', description: 'Where a bidder’s own proposal stands.' });

/**
 * A bidder's own proposal. There is no type that a bidder and a judge share: a path from one to the other cannot be
 * written. State, version and times are written by triggers of the database, never from here.
 */
@Entity('proposal')
@ObjectType({ description: 'The viewer’s own proposal. Nothing in it depends on rivals.' })
export class MyProposal {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  bidderId: string;

  @Column('uuid')
  jobId: string;

  @Field(() => Job)
  job: Job;

  @Column('text')
  @Field({ description: 'What it is called on receipts. Says neither order nor time.' })
  reference: string;

  @Column({ type: 'text', default: 'draft', insert: false, update: false })
  @Field(() => ProposalState)
  state: ProposalState;

  /** Number of the newest submitted version, 0 before the first. */
  @Column({ type: 'int', default: 0, insert: false, update: false })
  version: number;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  receivedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  withdrawnAt: Date | null;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Rises with every save and submission; give it back when saving.' })
  draftRevision: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When the draft was last saved. Null when there is none.' })
  draftSavedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  draftSavedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the colleague who saved the draft last. Null when there is none.',
  })
  draftSavedByName: string | null;

  @Column('uuid')
  startedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  startedAt: Date;

  @Field({ description: 'Whether a draft is there that has not been submitted.' })
  hasUnsubmittedChanges: boolean;

  @Field({
    description: 'Whether the opening could not read what was submitted. It is on record, and the requester knows.',
  })
  isUnreadable: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why what was submitted cannot be read now, and what can be done: the job is a drop box that has not opened. Null when it can be read, and before anything was submitted.',
  })
  closedBecause: string | null;

  @Field(() => [Receipt], { description: 'One for each submission, newest first.' })
  receipts: Receipt[];

  @Field(() => [ProposalReading], {
    description: 'Each time the content was unsealed before now, the latest 50, newest first.',
  })
  readings: ProposalReading[];

  @Field(() => [FileReading], {
    description:
      'Each time one of its files was handed out, the latest 100, newest first: to its own people; to the other side for protected files, once the job is decided.',
  })
  fileReadings: FileReading[];

  @Field(() => [ProposalAccess], {
    description:
      'Who opened and read it on the side that judged, the latest 200, newest first. Empty until the job is decided or cancelled.',
  })
  accessLog: ProposalAccess[];
}
