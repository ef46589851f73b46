import { CriterionKind } from '@bidwell/domain/criteria';
import { DebriefOutcome } from '@bidwell/domain/debrief';
import { Usefulness } from '@bidwell/domain/debrief-follow-up';
import { LossCause } from '@bidwell/domain/debrief-loss';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BidderKind } from '../../bidders/bidder.entity.js';
import { Job } from '../../jobs/job.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

registerEnumType(LossCause, { name: 'LossCause', description: 'What cost a lost proposal most.' });
registerEnumType(Usefulness, { name: 'Usefulness', description: 'How useful a bidder found its debrief.' });
registerEnumType(DebriefOutcome, { name: 'DebriefOutcome', description: 'How the decision went for this bidder.' });

@ObjectType({ description: 'The bidder’s own score on one criterion.' })
export class DebriefCriterion {
  /** Debriefs told before levels were kept have none. */
  id?: string;

  @Field()
  title: string;

  @Field(() => Int)
  weight: number;

  @Field(() => CriterionKind)
  kind: CriterionKind;

  @Field(() => Float, { nullable: true, description: '0 to 10. Null for price, and for what was not scored.' })
  score: number | null;

  @Field({ description: 'Why, in the judge’s words. May be empty.' })
  note: string;

  @Field({ description: 'What a higher score would have needed. May be empty.' })
  needed: string;

  @Field(() => Float, { nullable: true, description: 'The least score this criterion takes. Null: none.' })
  minimum: number | null;

  @Field({ description: 'Whether the score is below the least one taken.' })
  isBelowMinimum: boolean;
}

@ObjectType({ description: 'Points of 100, at least and at most.' })
export class PointRange {
  @Field(() => Float)
  from: number;

  @Field(() => Float)
  to: number;
}

@ObjectType({
  description: 'Where the points of a lost proposal went. It follows from the rest of the debrief and tells no more.',
})
export class LossExplained {
  @Field(() => LossCause, { description: 'What cost most.' })
  cause: LossCause;

  @Field(() => PointRange, {
    nullable: true,
    description: 'What the price cost, as far as its band tells. Null where no band is told.',
  })
  price: PointRange | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What was short of full marks on everything that people score. Null while a score is missing.',
  })
  service: number | null;
}

@Entity()
@ObjectType({
  description:
    'What a bidder is told after the decision: its own scores and place, never a rival’s price, name or words.',
})
export class Debrief {
  @PrimaryColumn('uuid')
  proposalId: string;

  @Column('uuid')
  jobId: string;

  @Field(() => Job)
  job: Job;

  @Column('uuid')
  bidderId: string;

  @Column('text')
  @Field(() => DebriefOutcome)
  outcome: DebriefOutcome;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'The requester’s reasons, in words.' })
  reasons: string[];

  @Column('text')
  @Field({ description: 'What the requester added for everybody. May be empty.' })
  words: string;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      '1 is best. Null where it would tell a price, when fewer than 3 proposals stood, or when this one could not be ranked.',
  })
  rank: number | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many proposals stood. Null when fewer than 3 did.' })
  count: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the price lay, in words. Null when fewer than 3 proposals stood.',
  })
  priceBand: string | null;

  @Column('text', { nullable: true })
  @Field(() => BidderKind, { nullable: true, description: 'Null when nobody was chosen.' })
  winnerKind: BidderKind | null;

  @Column('jsonb')
  @Field(() => [DebriefCriterion])
  criteria: DebriefCriterion[];

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100 over the quality criteria. Null while one of them was not scored.',
  })
  qualityScore: number | null;

  @Column('text')
  @Field({ description: 'What the requester wrote to this bidder alone. May be empty.' })
  ownWords: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken out of the contest. Null when it was not.' })
  disqualifiedBecause: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => LossExplained, {
    nullable: true,
    description: 'Null unless another was chosen and scores are told.',
  })
  loss: LossExplained | null;

  /** Whether nothing in it speaks of this proposal. */
  @Column('boolean')
  isEmpty: boolean;

  @Column({ type: 'text', nullable: true, insert: false })
  @Field(() => Usefulness, { nullable: true, description: 'What the bidder found of it. Null until said.' })
  usefulness: Usefulness | null;

  @Column({ type: 'text', insert: false })
  @Field({ description: 'What the bidder added to that. May be empty.' })
  usefulnessWords: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant, { description: 'When the job was decided and this was told.' })
  toldAt: Date;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  @Field(() => Instant, {
    nullable: true,
    description: 'When the decision was re-opened: another debrief comes with the next. Null while this one holds.',
  })
  replacedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false })
  readAt: Date | null;
}
