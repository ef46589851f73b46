import { EvaluationReading, Unmasking } from '../masking/masking.results.js';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Invitation } from '../../jobs/invitation.entity.js';
import { Job } from '../../jobs/job.entity.js';
import { Instant } from '../../platform/graphql/scalars.js';

export enum AttemptedMove {
  SUBMIT = 'submit',
  WITHDRAW = 'withdraw',
}
registerEnumType(AttemptedMove, { name: 'AttemptedMove', description: 'What somebody tried when it was too late.' });

@ObjectType({ description: 'A proposal that stood when its job was opened, as the minutes have it.' })
export class ReceivedProposal {
  @Field(() => Bidder, { nullable: true, description: 'Null while a blind evaluation hides who proposed.' })
  bidder: Bidder | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands on the bidder’s receipt. Null while a blind evaluation hides who proposed.',
  })
  reference: string | null;

  @Field(() => Int, { description: 'How many times it was submitted.' })
  version: number;

  @Field(() => Instant, { description: 'When the standing version was received, by the database’s clock.' })
  receivedAt: Date;

  @Field({ description: 'SHA-256 of the sealed text, in hex: the one on the bidder’s receipt.' })
  contentHash: string;

  @Field({ description: 'Whether the opening could read it.' })
  isReadable: boolean;
}

@ObjectType({ description: 'A submission or withdrawal that was refused because of its time.' })
export class LateAttempt {
  @Field(() => Bidder, { nullable: true, description: 'Null while a blind evaluation hides who proposed.' })
  bidder: Bidder | null;

  @Field(() => AttemptedMove)
  move: AttemptedMove;

  @Field(() => Instant, { description: 'When it was tried, by the database’s clock.' })
  at: Date;

  @Field(() => Instant, {
    nullable: true,
    description:
      'The deadline that it was held against. After an outage everybody may have been given more time since. Null where another rule refused it.',
  })
  deadline: Date | null;
}

@ObjectType({ description: 'What was there when the proposals of a job were opened.' })
export class OpeningMinutes {
  @Field(() => Job)
  job: Job;

  @Field(() => Instant, { description: 'Equal is late.' })
  deadline: Date;

  @Field(() => Instant)
  openedAt: Date;

  @Field(() => ID, { description: 'The key that the proposals were sealed for.' })
  keyId: string;

  @Field(() => [Invitation], { description: 'Teams first, each kind by name.' })
  invitations: Invitation[];

  @Field(() => [ReceivedProposal], { description: 'What stood at the deadline, in the order of its receipt.' })
  received: ReceivedProposal[];

  @Field(() => [LateAttempt], { description: 'What came too late, in the order of its time.' })
  attempts: LateAttempt[];

  @Field(() => Unmasking, {
    nullable: true,
    description: 'How names came to be shown before quality was scored. Null when they did not.',
  })
  unmasking: Unmasking | null;

  @Field(() => [EvaluationReading], { description: 'Who read what was opened, once for each hour, first to last.' })
  evaluationReadings: EvaluationReading[];
}

@ObjectType({ description: 'A submission or withdrawal of the viewer’s bidder that was refused because of its time.' })
export class OwnAttempt {
  @Field(() => AttemptedMove)
  move: AttemptedMove;

  @Field(() => Instant, { description: 'When it was tried, by the database’s clock.' })
  at: Date;

  @Field(() => Instant, {
    nullable: true,
    description:
      'The deadline that it was held against. After an outage everybody may have been given more time since. Null where another rule refused it.',
  })
  deadline: Date | null;
}
