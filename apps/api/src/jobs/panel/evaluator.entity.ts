import { DeclaredInterest, LeftBecause } from '@bidwell/domain/judging';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Person } from '../../people/person.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

registerEnumType(DeclaredInterest, {
  name: 'DeclaredInterest',
  description: 'What an evaluator declared before seeing a proposal.',
  valuesMap: {
    NONE: { description: 'No interest in any of the bidders invited.' },
    INTEREST: { description: 'An interest in one of them. Whoever has one judges nothing.' },
  },
});
registerEnumType(LeftBecause, {
  name: 'LeftBecause',
  description: 'Why somebody left a panel.',
  valuesMap: {
    INTEREST: { description: 'They declared an interest.' },
    MEMBERSHIP: { description: 'They came to speak for a bidder that is invited.' },
    REPORTING_LINE: { description: 'They came to stand above or below somebody of a bidder that is invited.' },
    RELEASED: { description: 'The requester released them, or handed the job over.' },
    ACCESS: { description: 'Their access ended.' },
  },
});

@Entity()
@ObjectType({ description: 'Somebody who judges the proposals of a job. The requester is one of them.' })
export class Evaluator {
  @PrimaryColumn('uuid')
  jobId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Field(() => Person)
  person: Person;

  @Field({ description: 'Whether this is the viewer.' })
  isYou: boolean;

  @Field({ description: 'Whether this is who posted the job, or took it over.' })
  isRequester: boolean;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  @Field(() => Instant)
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until they declared.' })
  declaredAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => DeclaredInterest, { nullable: true, description: 'Null until they declared.' })
  interest: DeclaredInterest | null;

  @Column('text', { default: '' })
  @Field({ description: 'Which interest, in their words. Empty to everybody but them and the requester.' })
  interestWords: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When all their scores were given. Null until then.' })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When they were last reminded of their scores. Null: never.' })
  remindedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null while they judge.' })
  leftAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => LeftBecause, { nullable: true, description: 'Null while they judge.' })
  leftBecause: LeftBecause | null;

  @Column('text', { default: '' })
  @Field({ description: 'Why they left, in words. Empty to everybody but them and the requester.' })
  leftWords: string;

  @Column('uuid', { nullable: true })
  substitutes: string | null;

  @Field(() => Person, { nullable: true, description: 'Whose place they took. Null when nobody’s.' })
  substituteFor: Person | null;
}
