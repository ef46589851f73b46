import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { LOT_LIMITS } from '@bidwell/domain/lots';

@ObjectType({ description: 'A part of a draft, which becomes a job of its own at publication.' })
export class Lot {
  @Field()
  title: string;

  @Field(() => ID, { description: 'Whose teams and vendors are invited to it.' })
  categoryId: string;
}

@InputType({ description: 'A part of a draft. Lines say by its place in the list that they belong to it.' })
export class LotInput {
  @Field()
  @MaxLength(LOT_LIMITS.title, { message: `Shorten this text. The limit is ${LOT_LIMITS.title} characters.` })
  title: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'Choose one from the list.' })
  categoryId: string;
}

@ObjectType({ description: 'A job of the same package that exists for the viewer.' })
export class SiblingPart {
  @Field(() => ID)
  id: string;

  @Field()
  reference: string;

  @Field()
  title: string;

  @Field(() => Int)
  number: number;
}

@ObjectType({ description: 'Which part of a larger job this is. Parts are proposed for and awarded separately.' })
export class JobPart {
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => Int, { description: 'How many parts there are, whoever is invited to them.' })
  count: number;

  @Field({ description: 'What the whole is called: the reference of its first part.' })
  reference: string;

  @Field(() => [SiblingPart], { description: 'The parts that the viewer sees, this one included, in order.' })
  siblings: SiblingPart[];
}
