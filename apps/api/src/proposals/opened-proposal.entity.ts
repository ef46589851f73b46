import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Bidder } from '../bidders/bidder.entity.js';
import { Instant, MinorUnits } from '../platform/graphql/scalars.js';
import { ProposalContent } from './proposal-content.results.js';

@ObjectType({ description: 'A line of the brief that a proposal does not price.' })
export class UnpricedLine {
  @Field(() => ID)
  lineId: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'The bidder’s words. Null when it gave none.' })
  reason: string | null;
}

@ObjectType({ description: 'A second offer of a proposal after the opening, reckoned like the main one.' })
export class OpenedVariant {
  @Field(() => Int, { description: 'What to choose it by: 1 for the first.' })
  number: number;

  @Field()
  title: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null where a line of the brief is not priced, and while prices are sealed.',
  })
  comparableTotal: number | null;

  @Field(() => [UnpricedLine])
  unpriced: UnpricedLine[];
}

/** A proposal after the opening, written once by the opener. Later rooms lend it more. */
@Entity('opened_proposal')
@ObjectType({ description: 'A proposal after the opening, to those who judge it.' })
export class OpenedProposal {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Field(() => Bidder, {
    nullable: true,
    description: 'Null while the policy of the job hides names: call it by its `label`.',
  })
  bidder: Bidder | null;

  @Field({ description: 'What to call it while names are hidden: “Proposal A”. In an order drawn at the opening.' })
  label: string;

  @Field(() => Instant, { description: 'When the standing version was received, by the database’s clock.' })
  receivedAt: Date;

  @Field(() => Int, {
    nullable: true,
    description:
      'The newest addendum that matters and came after this was written. Null when it was written to all of them.',
  })
  writtenBeforeAddendum: number | null;

  @Column('int')
  @Field(() => Int, { description: 'How many times it was submitted.' })
  version: number;

  @Column('text')
  @Field({ description: 'SHA-256 of the sealed text, in hex: the one on the bidder’s receipt.' })
  contentHash: string;

  /** Exactly as it was sealed. Null when it could not be unsealed. */
  @Column('text', { nullable: true })
  contentText: string | null;

  @Column({ type: 'jsonb', nullable: true, insert: false, update: false })
  @Field(() => ProposalContent)
  content: ProposalContent;

  @Column('bigint', { nullable: true })
  total: number | null;

  @Column('bigint', { nullable: true })
  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'The total, where every line of the brief is priced or included. Null when one is not, see `unpriced`, and while prices are sealed.',
  })
  comparableTotal: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'What price is scored on: the comparable total, for a vendor with what the job says of going outside. Null without a comparable total.',
  })
  evaluatedTotal: number | null;

  @Column('jsonb', { default: [] })
  @Field(() => [UnpricedLine], {
    description: 'Lines of the brief without a price. Never to be taken for zero. Empty while prices are sealed.',
  })
  unpriced: UnpricedLine[];

  @Field(() => [OpenedVariant], { description: 'Its other offers, in their order.' })
  variants: OpenedVariant[];

  @Column({ type: 'timestamptz', insert: false, update: false })
  openedAt: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the viewer agreed to the terms for its protected files. Null: not yet, and they do not open.',
  })
  ideaTermsAcceptedAt: Date | null;
}
