import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'Names that were shown before quality was scored.' })
export class Unmasking {
  @Field(() => Person)
  person: Person;

  @Field({ description: 'Why, in the requester’s words.' })
  reason: string;

  @Field(() => Instant)
  at: Date;
}

@ObjectType({ description: 'That somebody read the opened proposals, once for each hour.' })
export class EvaluationReading {
  @Field(() => Person)
  person: Person;

  @Field(() => Instant, { description: 'The hour in which it was, from its beginning.' })
  hour: Date;
}

export enum ReadThing {
  COMPARISON = 'comparison',
  FILE = 'file',
}

registerEnumType(ReadThing, {
  name: 'ReadThing',
  description: 'What was read.',
  valuesMap: {
    COMPARISON: {
      description: 'The proposals of a job, side by side or in the record of its decision: once for each hour.',
    },
    FILE: { description: 'A file of a proposal.' },
  },
});

@ObjectType({ description: 'A reading of what was sealed, as it stands on record.' })
export class ReadingOnRecord {
  @Field(() => Instant)
  at: Date;

  @Field()
  personName: string;

  @Field(() => ReadThing)
  thing: ReadThing;

  @Field({ description: 'Of the job.' })
  reference: string;

  @Field()
  title: string;

  @Field({ description: 'Whether the bidder read what is its own.' })
  isOwnSide: boolean;
}
