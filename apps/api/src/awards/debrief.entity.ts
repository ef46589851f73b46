import { CriterionKind } from '@bidwell/domain/criteria';
import { DebriefOutcome } from '@bidwell/domain/debrief';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BidderKind } from '../bidders/bidder.entity.js';
import { Job } from '../jobs/job.entity.js';
import { Instant } from '../platform/graphql/scalars.js';

registerEnumType(DebriefOutcome, { name: 'DebriefOutcome', description: 'How the decision went for this bidder.' });

@ObjectType({ description: 'The bidder’s own score on one criterion.' })
export class DebriefCriterion {
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
    description: '1 is best. Null when fewer than 3 proposals stood, or when this one could not be ranked.',
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

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant, { description: 'When the job was decided and this was told.' })
  toldAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
