import { DigestRhythm } from '@bidwell/domain/message-times';
import { MessageTopic, MessageWish, topicWords } from '@bidwell/domain/message-topic';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';

registerEnumType(MessageTopic, {
  name: 'MessageTopic',
  description: 'What messages are about.',
  valuesMap: Object.fromEntries(
    Object.entries(MessageTopic).map(([name, topic]) => [name, { description: `${topicWords[topic].title}.` }]),
  ),
});
registerEnumType(MessageWish, {
  name: 'MessageWish',
  description: 'How somebody hears of a topic. The inbox has everything, whatever the wish.',
  valuesMap: {
    AT_ONCE: { description: 'By mail, at once.' },
    DIGEST: { description: 'By mail, gathered in the digest.' },
    APP: { description: 'In the inbox alone.' },
  },
});
registerEnumType(DigestRhythm, {
  name: 'DigestRhythm',
  description: 'How often a digest comes. None comes when there is nothing in it.',
  valuesMap: { DAILY: { description: 'Every day.' }, WEEKLY: { description: 'Every Monday.' } },
});

@ObjectType({ description: 'How the viewer hears of one topic.' })
export class TopicWish {
  @Field(() => MessageTopic)
  topic: MessageTopic;

  @Field(() => MessageWish)
  wish: MessageWish;
}

@ObjectType({ description: 'How and when the viewer is told things by mail.' })
export class MessageSettings {
  @Field(() => [TopicWish], {
    description: 'Each topic that can be chosen about. Who may sign in or speak for a bidder is always mailed at once.',
  })
  wishes: TopicWish[];

  @Field({ description: 'Where the viewer is, as an IANA zone: quiet hours and digests follow its clock.' })
  zone: string;

  @Field(() => String, { nullable: true, description: 'From when on mail waits, HH:MM. Null: it never waits.' })
  quietFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Until when mail waits, HH:MM. Null: it never waits.' })
  quietUntil: string | null;

  @Field(() => DigestRhythm)
  digest: DigestRhythm;

  @Field({ description: 'When a digest comes, HH:MM.' })
  digestAt: string;
}

@ObjectType({ description: 'A mail on its way to try the way.' })
export class TestMail {
  @Field({ description: 'Whom it goes to.' })
  address: string;
}

export const MessageSettingsResult = resultOf('MessageSettingsResult', () => MessageSettings);
export const TestMailResult = resultOf('TestMailResult', () => TestMail);
