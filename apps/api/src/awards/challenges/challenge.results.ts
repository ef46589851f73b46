import { ChallengeOutcome } from '@bidwell/domain/challenge';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Person } from '../../people/person.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Debrief } from '../debriefs/debrief.entity.js';

registerEnumType(ChallengeOutcome, { name: 'ChallengeOutcome', description: 'What the reviewer found.' });

@ObjectType({
  description:
    'A bidder asks that somebody outside the contest looks at how it was decided. Seen by that bidder, the requester, the reviewer and leaders.',
})
export class Challenge {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  jobId: string;

  @Field({ description: 'Such as JOB-142.' })
  jobReference: string;

  @Field()
  jobTitle: string;

  @Field(() => Person, { description: 'Who posted the job.' })
  requester: Person;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field({ description: 'What was not right, in the bidder’s words.' })
  words: string;

  @Field(() => Instant)
  madeAt: Date;

  @Field(() => Person, { description: 'Who answers, by the policy of the job.' })
  reviewer: Person;

  @Field(() => CalendarDate, { description: 'The last day for the answer.' })
  dueOn: string;

  @Field(() => ChallengeOutcome, { nullable: true, description: 'Null until answered.' })
  outcome: ChallengeOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why. Null until answered.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until answered.' })
  answeredAt: Date | null;

  @Field({ description: 'Whether the viewer is the one to answer, and has not yet.' })
  isMineToAnswer: boolean;

  @Field(() => Debrief, {
    nullable: true,
    description: 'What the bidder was told, for those who look into it. Null to leaders.',
  })
  debrief: Debrief | null;
}

export const ChallengeResult = resultOf('ChallengeResult', () => Challenge);
