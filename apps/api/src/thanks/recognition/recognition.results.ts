import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A thanks that somebody nominated for the page of its month.' })
export class Recognition {
  @Field(() => ID, { description: 'Names it as the viewer reads it.' })
  id: string;

  @Field(() => ID, { description: 'Names it in mutations.' })
  recognitionId: string;

  @Field(() => CalendarDate, { description: 'The first day of its month.' })
  month: string;

  @Field(() => Person, { description: 'Who is recognised.' })
  person: Person;

  @Field(() => Person, { description: 'Who gave the thanks.' })
  givenBy: Person;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the thanks. Null where the viewer may not read them.',
  })
  words: string | null;

  @Field(() => Person)
  nominatedBy: Person;

  @Field(() => String, { nullable: true, description: 'What the leader who picked it says of it. Null before.' })
  sentence: string | null;

  @Field(() => Person, { nullable: true, description: 'Null before it is picked.' })
  pickedBy: Person | null;

  @Field({ description: 'Whether its person agreed: only then does it stand on the page.' })
  isAgreed: boolean;

  @Field({ description: 'Whether its person has answered.' })
  isAnswered: boolean;

  @Field({ description: 'Whether the viewer is its person.' })
  isMine: boolean;

  @Field({ description: 'Whether the viewer may pick it now.' })
  mayPick: boolean;
}

@ObjectType({ description: 'The recognition page of a month, as far as the viewer may read it.' })
export class RecognitionPage {
  @Field(() => [Recognition], { description: 'Those who agreed, by name: no order of merit.' })
  shown: Recognition[];

  @Field(() => [Recognition], {
    description: 'What waits: to leaders, what to pick; to its person, whether they agree.',
  })
  waiting: Recognition[];
}

export const RecognitionResult = resultOf('RecognitionResult', () => Recognition);
