import { ChangeKind } from '@bidwell/domain/addendum';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'How the values of a change are written.',
  valuesMap: {
    TEXT: { description: 'As people read it.' },
    DAY: { description: 'A calendar day: `2026-11-24`.' },
    INSTANT: { description: 'An instant in UTC: `2026-11-24T17:00:00.000Z`.' },
    NUMBER: { description: 'A number, in digits.' },
  },
});

@ObjectType({ description: 'One thing that an addendum changes.' })
export class AddendumChange {
  @Field({ description: 'A path such as `place`, `lines.ID.quantity` or `answers.ID`.' })
  field: string;

  @Field({ description: 'What people call it.' })
  label: string;

  @Field(() => ChangeKind)
  kind: ChangeKind;

  @Field(() => String, { nullable: true, description: 'Null where there was nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null where nothing is left.' })
  after: string | null;

  @Field({ description: 'Whether it touches what bidders price or promise.' })
  isMaterial: boolean;
}

@ObjectType({ description: 'That a bidder has read an addendum. It says nothing of whether the bidder proposes.' })
export class Acknowledgement {
  @Field(() => Bidder)
  bidder: Bidder;

  @Field(() => Instant)
  acknowledgedAt: Date;
}

@Entity()
@ObjectType({ description: 'A numbered change of a published brief. Criteria and weights never change.' })
export class Addendum {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column('int')
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Column('text')
  @Field({ description: 'Why, in the requester’s words.' })
  reason: string;

  @Column('jsonb')
  @Field(() => [AddendumChange], { description: 'What was and what is, field by field.' })
  changes: AddendumChange[];

  @Column('boolean')
  @Field({ description: 'Whether bidders have to look again at what they priced.' })
  isMaterial: boolean;

  @Column('uuid')
  publishedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  publishedAt: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the viewer’s own bidder acknowledged it. Null until then, and to everybody else.',
  })
  acknowledgedAt: Date | null;

  @Field(() => [Acknowledgement], {
    description: 'Who has acknowledged it, first first. Empty to all but the requester.',
  })
  acknowledgements: Acknowledgement[];
}
