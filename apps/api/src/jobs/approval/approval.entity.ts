import { APPROVAL_LIMITS } from '@bidwell/domain/approval';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../../people/person.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

export enum ApprovalAnswer {
  APPROVED = 'approved',
  SENT_BACK = 'sentBack',
  TAKEN_BACK = 'takenBack',
}
registerEnumType(ApprovalAnswer, {
  name: 'ApprovalAnswer',
  description: 'What became of a request for approval.',
  valuesMap: {
    APPROVED: { description: 'The job was published with it.' },
    SENT_BACK: { description: 'The approver said what has to change.' },
    TAKEN_BACK: { description: 'The requester took the job back.' },
  },
});

@Entity()
@ObjectType({ description: 'A request to approve a job before it is published, and its answer.' })
export class Approval {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('uuid')
  approverId: string;

  @Field(() => Person, { description: 'Who was asked.' })
  approver: Person;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  requestedAt: Date;

  @Column('text', { nullable: true })
  @Field(() => ApprovalAnswer, { nullable: true, description: 'Null while it waits.' })
  answer: ApprovalAnswer | null;

  @Column('text', { default: '' })
  @Field({ description: 'What the approver said. Never empty when the job was sent back.' })
  words: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null while it waits.' })
  answeredAt: Date | null;
}

@ArgsType()
export class SendBackInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no job.' })
  id: string;

  @Field({ description: 'What has to change, for the requester.' })
  @MaxLength(APPROVAL_LIMITS.words, {
    message: `Shorten this text. The limit is ${APPROVAL_LIMITS.words} characters.`,
  })
  @WholeText()
  words: string;
}
