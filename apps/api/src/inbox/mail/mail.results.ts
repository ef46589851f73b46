import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A mail as it stands in the outbox. Shown in a demo alone.' })
export class Mail {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whom it goes to.' })
  address: string;

  @Field()
  subject: string;

  @Field()
  body: string;

  @Field({ description: 'The words of its one button.' })
  action: string;

  @Field({ description: 'Where the button leads: a path of this site.' })
  path: string;

  @Field(() => String, {
    nullable: true,
    description: 'A one-time code. Null when it has none, or once it has run out.',
  })
  code: string | null;

  @Field(() => Instant)
  writtenAt: Date | string;

  @Field(() => Instant, { nullable: true, description: 'Null while it waits, and where no mail server is set.' })
  sentAt: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Why it could not be sent. Null when nothing was wrong.' })
  trouble: string | null;
}
