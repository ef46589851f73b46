import { Field, ObjectType } from '@nestjs/graphql';
import { Instant } from './scalars.js';

@ObjectType({ description: 'One thing to put right.' })
export class Problem {
  @Field(() => String, { nullable: true, description: 'The input field it is about. Null when it is about the whole.' })
  field: string | null;

  @Field({ description: 'What is wrong and what to do, in plain words.' })
  message: string;
}

@ObjectType({ description: 'An expected no. Nothing was changed.' })
export class Refusal {
  @Field({ description: 'A stable word for programs, such as `DEADLINE_PASSED`.' })
  code: string;

  @Field({ description: 'What happened and what to do, in plain words.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The input field it is about. Null when it is about the whole.' })
  field: string | null = null;

  @Field(() => [Problem], { description: 'Everything to put right, when there is more than one thing.' })
  problems: Problem[] = [];

  @Field(() => Instant, {
    nullable: true,
    description: 'The database’s time of the refusal. Null when time played no part.',
  })
  at: Date | null = null;

  /** Whether the refused attempt itself is kept on record: then its transaction is committed, with nothing else in it. */
  isOnRecord = false;

  static of(
    code: string,
    message: string,
    more: Partial<Pick<Refusal, 'field' | 'problems' | 'at' | 'isOnRecord'>> = {},
  ): Refusal {
    return Object.assign(new Refusal(), { code, message }, more);
  }
}

/** Thrown deep inside a move to end it; the mutation's interceptor turns it into data and undoes the transaction. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Ends the current mutation with an expected no. */
export function refuse(code: string, message: string, more?: Parameters<typeof Refusal.of>[2]): never {
  throw new Refused(Refusal.of(code, message, more));
}

/** Whether something that belongs to somebody else, or to nobody, was asked for: both sound the same. */
export function notFound(what: string): never {
  return refuse('NOT_FOUND', `${what} was not found. Check the address, or ask whoever gave it to you.`);
}
