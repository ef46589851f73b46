import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CriterionLevel } from './criterion-level.results.js';
import { BudgetMode } from '@bidwell/domain/budget';
import { CriterionKind } from '@bidwell/domain/criteria';
import { LineBasis } from '@bidwell/domain/line-basis';
import { DeclineReason } from '@bidwell/domain/decline';
import { Bidder } from '../bidders/bidder.entity.js';
import { Instant, MinorUnits } from '../platform/graphql/scalars.js';
import { BriefRating, BriefRatings } from './brief-rating/brief-rating.results.js';
import { Invitation, InvitationReason } from './invitation.entity.js';

@ObjectType({ description: 'An amount in a currency.' })
export class Money {
  @Field(() => MinorUnits)
  amount: number;

  @Field({ description: 'ISO 4217, such as EUR.' })
  currency: string;
}

@ObjectType({
  description: 'What the requester means to spend. Both sums are null to bidders while the mode is HIDDEN.',
})
export class Budget {
  @Field(() => BudgetMode)
  mode: BudgetMode;

  @Field(() => Money, { nullable: true, description: 'The lower end. Null unless the mode is RANGE.' })
  low: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The ceiling, the exact sum or the upper end. Null when none is set.',
  })
  high: Money | null;
}

@ObjectType({ description: 'A move of the job’s life, and whether this viewer may make it now.' })
export class Move {
  @Field()
  name: string;

  @Field()
  allowed: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in plain words. Null when allowed.' })
  reason: string | null;
}

/** What only the requester sees. Later rooms lend it more. */
@ObjectType({ description: 'What only the one who posted the job sees.' })
export class RequesterView {
  @Field(() => BriefRatings, { description: 'What bidders think of the brief.' })
  briefRatings: BriefRatings;

  @Field(() => [Invitation], { description: 'Who is invited, teams first.' })
  invitations: Invitation[];
}

/** What an invited bidder sees of its own side. Later rooms lend it more. */
@ObjectType({
  description: 'The viewer’s own side of a job it is invited to. Nothing here depends on rivals’ proposals.',
})
export class BidderView {
  @Field(() => BriefRating, {
    nullable: true,
    description: 'How clear the viewer’s bidder finds the brief. Null until it says so.',
  })
  briefRating: BriefRating | null;

  @Field(() => Instant)
  invitedAt: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'When somebody of the viewer’s bidder first opened the job. Null until then.',
  })
  seenAt: Date | null;

  @Field(() => Int, { description: 'How many bidders were invited, the viewer’s own included.' })
  invitedCount: number;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the viewer’s bidder said that it means to propose. Null unless it did.',
  })
  interestedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless the viewer’s bidder declined.' })
  declinedAt: Date | null;

  @Field(() => DeclineReason, { nullable: true, description: 'Null unless the viewer’s bidder declined.' })
  declineReason: DeclineReason | null;
}

@ObjectType({ description: 'A bidder that would be invited, and why.' })
export class MatchingBidder {
  @Field(() => Bidder)
  bidder: Bidder;

  @Field(() => InvitationReason)
  reason: InvitationReason;

  @Field({ description: 'Internal teams of the category are always invited and cannot be left out.' })
  isAlwaysInvited: boolean;
}

@ObjectType({ description: 'Whom a job would reach.' })
export class Matching {
  @Field(() => [MatchingBidder], { description: 'Teams first, each kind by name.' })
  bidders: MatchingBidder[];

  @Field(() => Int)
  teamCount: number;

  @Field(() => Int)
  vendorCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Which filter left everybody out, and what to do. Null while somebody would be invited.',
  })
  whyNobody: string | null;
}

@ObjectType()
export class TemplateLine {
  @Field()
  title: string;

  @Field()
  details: string;

  @Field(() => Float)
  quantity: number;

  @Field()
  unit: string;

  @Field({ description: 'Empty for none.' })
  group: string;

  @Field(() => LineBasis)
  basis: LineBasis;

  @Field()
  isOptional: boolean;
}

@ObjectType()
export class TemplateCriterion {
  @Field()
  title: string;

  @Field()
  description: string;

  @Field(() => CriterionKind)
  kind: CriterionKind;

  @Field(() => Int)
  weight: number;

  @Field(() => [CriterionLevel], { description: 'What earns which score.' })
  levels: CriterionLevel[];
}

@ObjectType({ description: 'A job to start from: everything but what is particular to yours.' })
export class JobTemplate {
  @Field({ description: 'What to give to `startJob`.' })
  id: string;

  @Field()
  name: string;

  @Field({ description: 'What it is for.' })
  summary: string;

  @Field({ description: 'The category its jobs belong to. Empty for the blank one.' })
  categoryName: string;

  @Field(() => [String], { description: 'Other words that people type when they look for it.' })
  alsoCalled: readonly string[];

  @Field(() => [String])
  services: string[];

  @Field(() => [TemplateLine])
  lines: TemplateLine[];

  @Field(() => [TemplateCriterion])
  criteria: TemplateCriterion[];
}
