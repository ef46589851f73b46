import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { OpenedProposal } from '../../proposals/opened-proposal.entity.js';

@ObjectType({ description: 'What one of the panel wrote to the others beside a proposal. Never shown to bidders.' })
export class EvaluationNote {
  @Field(() => ID)
  id: string;

  @Field()
  words: string;

  @Field(() => Person)
  writer: Person;

  @Field(() => [Person], { description: 'Who was told of it, by name.' })
  mentioned: Person[];

  @Field({ description: 'Whether the viewer wrote it.' })
  isMine: boolean;

  @Field(() => Instant)
  writtenAt: Date;
}

export const NoteResult = resultOf('NoteResult', () => OpenedProposal);
