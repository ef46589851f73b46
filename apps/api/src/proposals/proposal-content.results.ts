import { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, MinorUnits } from '../platform/graphql/scalars.js';
import { ProposalLine, SheetTotals } from './proposal-line.results.js';
import {
  DeclaredConflicts,
  InternalCost,
  ProposalFile,
  ProposalVariant,
  RequirementAnswer,
  TeamMember,
  WorkReference,
} from './proposal-parts.results.js';

registerEnumType(PromiseUnit, { name: 'PromiseUnit', description: 'What a promise is measured in.' });
registerEnumType(PromiseClock, { name: 'PromiseClock', description: 'Which hours or days count for a promise.' });

@ObjectType({ description: 'A service level that a bidder commits to.' })
export class ServicePromise {
  @Field()
  text: string;

  @Field({ description: 'What is measured.' })
  metric: string;

  @Field(() => Float)
  target: number;

  @Field(() => PromiseUnit)
  unit: PromiseUnit;

  @Field(() => PromiseClock, { description: 'NONE for percentages and counts.' })
  clock: PromiseClock;

  @Field(() => String, { nullable: true, description: 'What happens when it is missed. Null when nothing is offered.' })
  remedy: string | null;
}

@ObjectType({ description: 'What a bidder offers.' })
export class ProposalContent {
  @Field({ description: 'Why to choose this bidder, in its own words.' })
  pitch: string;

  @Field({ description: 'How the work will be done. May be empty.' })
  approach: string;

  @Field({ description: 'May be empty.' })
  notIncluded: string;

  @Field({ description: 'May be empty.' })
  assumptions: string;

  @Field({ description: 'What the requester must do or give. May be empty.' })
  dependencies: string;

  @Field({ description: 'May be empty.' })
  paymentTerms: string;

  @Field({ description: 'What could go wrong, and what then. May be empty.' })
  risks: string;

  @Field(() => [RequirementAnswer], { description: 'Answers to the requirements of the brief.' })
  answers: RequirementAnswer[];

  @Field(() => [ProposalLine])
  lines: ProposalLine[];

  @Field(() => [ServicePromise])
  promises: ServicePromise[];

  @Field(() => [TeamMember])
  team: TeamMember[];

  @Field(() => [WorkReference])
  references: WorkReference[];

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the offer. Null where none is said.' })
  validUntil: string | null;

  @Field(() => DeclaredConflicts)
  conflicts: DeclaredConflicts;

  @Field(() => [ProposalFile])
  files: ProposalFile[];

  @Field(() => InternalCost, {
    nullable: true,
    description: 'Null for vendors, and where a team has not worked it out.',
  })
  cost: InternalCost | null;

  @Field(() => [ProposalVariant], { description: 'Other offers beside this one, at most 2.' })
  variants: ProposalVariant[];

  @Field(() => Int, { description: 'The newest addendum it was written against. 0: the brief as it was published.' })
  confirmedAddendum: number;

  @Field({ description: 'ISO 4217; the job’s currency.' })
  currency: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Sum of the lines that count, before tax. Null while a line has no answer yet.',
  })
  total: number | null;

  @Field(() => SheetTotals)
  totals: SheetTotals;
}
