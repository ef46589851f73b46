import { DebriefOutcome } from '@bidwell/domain/debrief';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Person } from '../../people/person.entity.js';
import { Instant, MinorUnits } from '../../platform/graphql/scalars.js';
import { Clarification, ToldToAll } from '../../proposals/clarification/clarification.results.js';

@ObjectType({ description: 'What one evaluator gave, or what was agreed, as the record has it.' })
export class RecordedScore {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, { nullable: true, description: '0 to 10. Null when only a note was given.' })
  value: number | null;

  @Field({ description: 'Empty when none was given.' })
  note: string;

  @Field(() => Person, { description: 'Who gave it, or who wrote down what was agreed.' })
  by: Person;

  @Field(() => Instant)
  at: Date;
}

@ObjectType({
  description: 'What counted for one criterion: agreed, the mean of the panel, or for price by the formula.',
})
export class RecordedCount {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, { nullable: true, description: '0 to 10. Null where nothing counted.' })
  value: number | null;
}

@ObjectType({ description: 'That a proposal was shortlisted, archived or disqualified, or that this was taken back.' })
export class RecordedMark {
  @Field(() => String, { nullable: true, description: '`shortlisted`, `archived`, `disqualified`. Null: taken back.' })
  mark: string | null;

  @Field({ description: 'Why. Empty when nothing was said.' })
  because: string;

  @Field(() => Person)
  by: Person;

  @Field(() => Instant)
  at: Date;
}

@ObjectType({ description: 'What the requester reckoned with for a line without a price. It was never scored.' })
export class RecordedEstimate {
  @Field()
  line: string;

  @Field(() => MinorUnits)
  amount: number;

  @Field({ description: 'What it rests on. May be empty.' })
  words: string;
}

@ObjectType({ description: 'That a bidder was told the decision.' })
export class RecordedDebrief {
  @Field(() => DebriefOutcome)
  outcome: DebriefOutcome;

  @Field(() => Instant)
  toldAt: Date;

  @Field({ description: 'Whether nothing in it spoke of this proposal.' })
  isEmpty: boolean;
}

@ObjectType({ description: 'A proposal in the record of its job’s decision.' })
export class RecordedProposal {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What it was called while names were hidden.' })
  label: string;

  @Field(() => Bidder, { nullable: true, description: 'Null while names are hidden.' })
  bidder: Bidder | null;

  @Field(() => Int, { description: 'How many times it was submitted.' })
  version: number;

  @Field({ description: 'Whether the opening could read it.' })
  isReadable: boolean;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null where a line has no price, and while prices are sealed.',
  })
  comparableTotal: number | null;

  @Field(() => [RecordedScore], { description: 'Each evaluator’s own, given alone.' })
  scores: RecordedScore[];

  @Field(() => [RecordedScore], { description: 'What the panel agreed on.' })
  agreed: RecordedScore[];

  @Field(() => [RecordedCount], { description: 'What counted, in the order of the criteria.' })
  counted: RecordedCount[];

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100 by the published weights and what counted. Null while a score is missing.',
  })
  weightedScore: number | null;

  @Field(() => [RecordedMark], { description: 'Oldest first.' })
  marks: RecordedMark[];

  @Field(() => [RecordedEstimate])
  estimates: RecordedEstimate[];

  @Field(() => [Clarification], { description: 'What its bidder was asked, oldest first.' })
  clarifications: Clarification[];

  @Field(() => RecordedDebrief, { nullable: true, description: 'Null until the decision took effect.' })
  debrief: RecordedDebrief | null;
}

@ObjectType({ description: 'A decision as it was made, whatever became of it.' })
export class RecordedChoice {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The label of the chosen proposal. Null: none was chosen.' })
  label: string | null;

  @Field(() => Bidder, { nullable: true, description: 'Null when none was chosen, and while names are hidden.' })
  bidder: Bidder | null;

  @Field(() => String, { nullable: true, description: 'The title of the chosen variant. Null for the main offer.' })
  variantTitle: string | null;

  @Field(() => [String], { description: 'In words, the weightiest first.' })
  reasons: string[];

  @Field({ description: 'For everybody who proposed. May be empty.' })
  words: string;

  @Field({ description: 'Why one of so few was chosen. May be empty.' })
  justification: string;

  @Field(() => Person)
  decidedBy: Person;

  @Field(() => Instant)
  decidedAt: Date;

  @Field(() => Person, { nullable: true, description: 'Whom the policy asked. Null: nobody.' })
  approver: Person | null;

  @Field(() => Instant, { nullable: true })
  approvedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the approver sent it back. Null: not.' })
  sentBackAt: Date | null;

  @Field(() => String, { nullable: true })
  sentBackWords: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the requester took it back in time. Null: not.' })
  undoneAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it became the award. Null: it waits, or never did.' })
  effectiveAt: Date | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When it was re-opened. Null: it stands, or never took effect.',
  })
  reopenedAt: Date | null;

  @Field(() => String, { nullable: true })
  reopenWords: string | null;
}

@ObjectType({ description: 'That a bidder challenged the decision, and what became of it.' })
export class RecordedChallenge {
  @Field(() => ID)
  id: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field()
  words: string;

  @Field(() => Instant)
  madeAt: Date;

  @Field(() => String, { nullable: true, description: '`upheld` or `dismissed`. Null until answered.' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Null until answered.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until answered.' })
  answeredAt: Date | null;
}

@ObjectType({ description: 'How a decision came about: everything that was given, said and done on the way.' })
export class DecisionRecord {
  @Field(() => [RecordedProposal], { description: 'Everything that was opened, in the order of the labels.' })
  proposals: RecordedProposal[];

  @Field(() => [RecordedChoice], { description: 'Oldest first, those that were taken back included.' })
  choices: RecordedChoice[];

  @Field(() => [ToldToAll], { description: 'What everybody who proposed was told after the opening, oldest first.' })
  toldToAll: ToldToAll[];

  @Field(() => [RecordedChallenge], { description: 'Oldest first.' })
  challenges: RecordedChallenge[];
}
