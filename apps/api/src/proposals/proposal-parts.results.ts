import { Meets } from '@bidwell/domain/requirement';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MinorUnits } from '../platform/graphql/scalars.js';
import { ProposalLine, SheetTotals } from './proposal-line.results.js';

registerEnumType(Meets, { name: 'Meets', description: 'Whether a bidder meets a requirement.' });

@ObjectType({ description: 'A bidder’s answer to a requirement of the brief.' })
export class RequirementAnswer {
  @Field(() => ID)
  requirementId: string;

  @Field(() => Meets, { nullable: true, description: 'Null while a draft has no answer yet.' })
  meets: Meets | null;

  @Field({ description: 'May be empty where it is met.' })
  text: string;
}

@ObjectType({ description: 'Somebody who will do the work.' })
export class TeamMember {
  @Field()
  name: string;

  @Field({ description: 'May be empty.' })
  role: string;

  @Field({ description: 'May be empty.' })
  note: string;
}

@ObjectType({ description: 'Similar work done before.' })
export class WorkReference {
  @Field(() => ID, {
    nullable: true,
    description: 'A job of this company that the bidder won. Null for work done elsewhere.',
  })
  jobId: string | null;

  @Field()
  title: string;

  @Field(() => Int, { nullable: true, description: 'Null where none is said.' })
  year: number | null;

  @Field({ description: 'May be empty.' })
  words: string;
}

@ObjectType({
  description: 'What a bidder declares about interests in the way. Undeclared: `none` is false, no words.',
})
export class DeclaredConflicts {
  @Field({ description: 'The bidder declares that there are none.' })
  none: boolean;

  @Field({ description: 'What there is. Empty when there is nothing, or nothing said.' })
  words: string;
}

@ObjectType({ description: 'A file of a proposal, at `/api/proposal-files/<fileId>`.' })
export class ProposalFile {
  @Field(() => ID)
  fileId: string;

  @Field({ description: 'The middle of the address it was uploaded to; its digest is made with it.' })
  salt: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'In bytes.' })
  size: number;

  @Field({ description: 'Media type, by its content.' })
  type: string;

  @Field({
    description: 'SHA-256, in hex, over the HMAC-SHA-256 under the salt of each block of 256 KiB of its content.',
  })
  digest: string;

  @Field({
    description: 'Read only after agreeing to the terms of idea protection; every reading is told to the bidder.',
  })
  isProtected: boolean;

  @Field({ description: 'May be empty.' })
  caption: string;
}

@ObjectType({ description: 'The work of one role, as it costs the company.' })
export class LabourCost {
  @Field()
  role: string;

  @Field(() => Float)
  hours: number;

  @Field(() => MinorUnits, { description: 'For an hour, with everything that comes with the pay.' })
  rate: number;

  @Field(() => Int, {
    description: 'Hundredths of a percent that would no longer be paid if the work went outside.',
  })
  avoidableShare: number;
}

@ObjectType({ description: 'What a job costs the company when its own team does it, on both bases.' })
export class InternalCost {
  @Field(() => [LabourCost])
  labour: LabourCost[];

  @Field(() => MinorUnits, { description: 'Bought outside for this job.' })
  passThrough: number;

  @Field(() => Int, { description: 'Hundredths of a percent of the labour.' })
  overheadRate: number;

  @Field(() => Int, {
    description: 'Hundredths of a percent of the overhead that would end with the work going outside.',
  })
  avoidableOverheadShare: number;

  @Field(() => MinorUnits, { description: 'Labour, what is passed through, and overhead.' })
  full: number;

  @Field(() => MinorUnits, { description: 'What the company would no longer spend if the work went outside.' })
  avoidable: number;
}

@ObjectType({ description: 'A second offer beside the main one: the same brief, answered with other lines.' })
export class ProposalVariant {
  @Field()
  title: string;

  @Field({ description: 'What is different.' })
  words: string;

  @Field(() => [ProposalLine])
  lines: ProposalLine[];

  @Field(() => MinorUnits, { nullable: true, description: 'Its net. Null while a line has no answer yet.' })
  total: number | null;

  @Field(() => SheetTotals)
  totals: SheetTotals;
}
