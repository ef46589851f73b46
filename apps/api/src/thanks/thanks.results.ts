import { ThanksReach } from '@bidwell/domain/thanks';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../people/person.entity.js';
import { connectionOf } from '../platform/graphql/paging.js';
import { resultOf } from '../platform/graphql/result.js';
import { Instant } from '../platform/graphql/scalars.js';

registerEnumType(ThanksReach, {
  name: 'ThanksReach',
  description: 'How far thanks go, least first.',
  valuesMap: {
    PRIVATE: { description: 'Giver and receiver alone.' },
    MANAGER: { description: 'And the receiver’s manager.' },
    WALL: { description: 'And every employee.' },
  },
});

/** Why somebody reads a thanks; the words of the view `readable_thanks`. */
export const ThanksPart = { RECEIVED: 'received', GIVEN: 'given', PEOPLE: 'people', WALL: 'wall' } as const;
export type ThanksPart = (typeof ThanksPart)[keyof typeof ThanksPart];

registerEnumType(ThanksPart, {
  name: 'ThanksPart',
  description: 'Which thanks somebody reads.',
  valuesMap: {
    RECEIVED: { description: 'What others said to the viewer.' },
    GIVEN: { description: 'What the viewer said to others.' },
    PEOPLE: { description: 'What was said to those who report to the viewer, and who like that.' },
    WALL: { description: 'What every employee reads.' },
  },
});

@ObjectType({ description: 'A thanks as it concerns one of those it is for.' })
export class ThanksCard {
  @Field(() => ID, { description: 'Names this card in the part in which it is read.' })
  id: string;

  @Field(() => ID, { description: 'Names it in mutations.' })
  cardId: string;

  @Field(() => Person)
  receiver: Person;

  @Field(() => ThanksReach, { description: 'How far it goes now: never beyond what its receiver wishes today.' })
  reach: ThanksReach;

  @Field(() => ThanksReach, {
    nullable: true,
    description: 'How far its giver would let it go. Null to everybody but giver and receiver.',
  })
  asked: ThanksReach | null;

  @Field({ description: 'Whether the viewer may nominate it for the page of this month, and nobody has yet.' })
  mayNominate: boolean;
}

@ObjectType({ description: 'Why somebody reported a thanks.' })
export class ThanksReport {
  @Field()
  words: string;

  @Field(() => Person)
  reportedBy: Person;

  @Field(() => Instant)
  reportedAt: Date | string;
}

@ObjectType({ description: 'Thanks for work that is done, as far as the viewer may read of it.' })
export class Thanks {
  @Field(() => ID, { description: 'Names this thanks in the part in which it is read.' })
  id: string;

  @Field(() => ID, { description: 'Names it in mutations.' })
  thanksId: string;

  @Field(() => ThanksPart, { description: 'Why the viewer reads it.' })
  part: ThanksPart;

  @Field(() => Person)
  givenBy: Person;

  @Field(() => Instant)
  givenAt: Date | string;

  @Field(() => String, {
    nullable: true,
    description: 'Null where they name somebody else it thanks, who has come to keep thanks to themselves.',
  })
  words: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is for. Null to everybody who may not know who did that work.',
  })
  about: string | null;

  @Field(() => ID, { nullable: true, description: 'The job it is for. Null where `about` is, and for requests.' })
  jobId: string | null;

  @Field(() => [ThanksCard], { description: 'Whom it is for: those of them of whom the viewer may know.' })
  cards: ThanksCard[];

  @Field({ description: 'Whether the viewer has applauded it.' })
  isApplauded: boolean;

  @Field({ description: 'Whether the viewer may applaud it: it is by and for others.' })
  mayApplaud: boolean;

  @Field(() => [ThanksReport], { description: 'Reports that no administrator has settled. Empty to everybody else.' })
  reports: ThanksReport[];

  @Field(() => [Person], { description: 'Who applauded. Empty to everybody but giver and receivers.' })
  applaudedBy: Person[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why an administrator took it off the wall. Null where none did, and to everybody but giver and receiver.',
  })
  hiddenBecause: string | null;
}

@ObjectType({ description: 'Somebody whom the viewer may thank for finished work.' })
export class ThanksChoice {
  @Field(() => Person)
  person: Person;

  @Field(() => ThanksReach, { description: 'The furthest that thanks to this person go.' })
  limit: ThanksReach;

  @Field({ description: 'The same in a sentence.' })
  limitWords: string;

  @Field({ description: 'Whether this person is known to have done the work, or asked for it.' })
  didTheWork: boolean;

  @Field({ description: 'Whether the viewer has thanked this person for this work.' })
  isThanked: boolean;
}

@ObjectType({ description: 'Finished work of two sides, one of which is the viewer’s: whom to thank for it.' })
export class ThanksDesk {
  @Field(() => [ThanksChoice], { description: 'The people of the other side, by name.' })
  choices: ThanksChoice[];
}

@ObjectType({ description: 'How the viewer likes to be thanked.' })
export class ThanksWish {
  @Field(() => ThanksReach, {
    description: 'The furthest that thanks to the viewer go. Private until the viewer chooses.',
  })
  reach: ThanksReach;

  @Field(() => Instant, { nullable: true, description: 'When the viewer chose. Null until then.' })
  chosenAt: Date | string | null;

  @Field({
    description: 'Whether there is a choice. A vendor’s people have none: managers and the wall are the company’s own.',
  })
  hasChoice: boolean;

  @Field({ description: 'Whether a mail tells the viewer once a week that there are new thanks on the wall.' })
  wantsDigest: boolean;
}

@ObjectType({ description: 'A thanks that was nominated for the page of its month.' })
export class NominatedThanks {
  @Field(() => ID)
  cardId: string;
}

@ObjectType({ description: 'Which thanks this was about.' })
export class SettledThanks {
  @Field(() => ID)
  thanksId: string;
}

export const ThanksConnection = connectionOf(Thanks, 'Thanks');
export const ThanksResult = resultOf('ThanksResult', () => Thanks);
export const ThanksWishResult = resultOf('ThanksWishResult', () => ThanksWish);
export const SettledThanksResult = resultOf('SettledThanksResult', () => SettledThanks);
export const NominatedThanksResult = resultOf('NominatedThanksResult', () => NominatedThanks);
