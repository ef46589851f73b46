import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../platform/graphql/result.js';
import { Instant } from '../platform/graphql/scalars.js';
import { Person } from './person.entity.js';

/** The signed-in person. Later rooms lend it what they know of the viewer. */
@ObjectType('Viewer', { description: 'The signed-in person and what they may do.' })
export class ViewerAccount {
  personId: string;

  @Field(() => Person)
  person: Person;

  @Field({ description: 'The address this person signs in with.' })
  email: string;

  @Field({ description: 'Reads the insights.' })
  isLeader: boolean;

  @Field({ description: 'Keeps people, bidders and goals. Sees no sealed proposal either.' })
  isAdministrator: boolean;

  @Field({ description: 'Came in by an invitation link and has no password yet: may claim an account.' })
  isGuest: boolean;

  @Field({ description: 'May post jobs: every employee may, a vendor’s people may not.' })
  mayPost: boolean;
}

@ObjectType({ description: 'A session has begun; its cookie came with this answer.' })
export class SignedIn {
  @Field(() => ViewerAccount)
  viewer: ViewerAccount;
}

@ObjectType({ description: 'One of the demo company’s people, to sign in as.' })
export class DemoPerson {
  @Field()
  name: string;

  @Field({ description: 'What to give to `signInAsDemoPerson`.' })
  email: string;

  @Field({ description: 'Their part: requester, team lead, vendor, leader ...' })
  role: string;

  @Field({ description: 'What waits for them.' })
  story: string;
}

export const SignInResult = resultOf('SignInResult', () => SignedIn);

@ObjectType({ description: 'The new password is good from now on.' })
export class PasswordChanged {
  @Field(() => Int, { description: 'How many other sessions of the viewer have ended.' })
  endedSessions: number;
}

export const PasswordChangedResult = resultOf('PasswordChangedResult', () => PasswordChanged);

@ObjectType({ description: 'From now on the viewer signs in by e-mail and password.' })
export class AccountClaimed {
  @Field({ description: 'The address to sign in with.' })
  email: string;
}

export const AccountClaimedResult = resultOf('AccountClaimedResult', () => AccountClaimed);

@ObjectType({ description: 'One place where the viewer is signed in.' })
export class OwnSession {
  @Field(() => ID)
  id: string;

  @Field({
    description: 'Browser and system as the browser named them, such as "Firefox on Windows". Empty when not known.',
  })
  device: string;

  @Field(() => Instant, { description: 'When it was begun by signing in.' })
  beganAt: Date;

  @Field(() => Instant, { description: 'When it ends by itself, unless it is used before.' })
  expiresAt: Date;

  @Field({ description: 'The session that asks.' })
  isThis: boolean;
}

@ObjectType({ description: 'Sessions of the viewer were ended.' })
export class SessionsEnded {
  @Field(() => Int, { description: 'How many. The one that asked is not among them.' })
  endedSessions: number;
}

export const SessionsEndedResult = resultOf('SessionsEndedResult', () => SessionsEnded);
