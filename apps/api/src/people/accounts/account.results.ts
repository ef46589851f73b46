import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Department } from '../department.entity.js';
import { Person } from '../person.entity.js';

/** One person as administrators see them. Later rooms lend it what they know of the person. */
@ObjectType({ description: 'One person’s access, as administrators see it. Nothing of it leads to a proposal.' })
export class PersonAccount {
  @Field(() => ID, { description: 'The person’s id.' })
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => Person, { nullable: true, description: 'Who they report to. Null: nobody, or it is not written down.' })
  manager: Person | null;

  @Field({ description: 'The address this person signs in with.' })
  email: string;

  @Field({ description: 'Reads the insights.' })
  isLeader: boolean;

  @Field({ description: 'Keeps people, bidders and goals. Sees no sealed proposal either.' })
  isAdministrator: boolean;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when the first password can be replaced by an own one. Null when none waits for that.',
  })
  firstPasswordUntil: Date | string | null;

  @Field(() => Instant, { nullable: true, description: 'Since when this person has no access. Null while they have.' })
  deactivatedAt: Date | string | null;
}

@ObjectType({ description: 'A password to hand to a person. All it does is let them choose their own.' })
export class FirstPasswordGiven {
  @Field(() => PersonAccount)
  account: PersonAccount;

  @Field({ description: 'Shown this once and kept nowhere.' })
  firstPassword: string;
}

export const PersonAccountConnection = connectionOf(PersonAccount, 'PersonAccount');
export const PersonAccountResult = resultOf('PersonAccountResult', () => PersonAccount);
export const FirstPasswordResult = resultOf('FirstPasswordResult', () => FirstPasswordGiven);
export const DepartmentResult = resultOf('DepartmentResult', () => Department);
