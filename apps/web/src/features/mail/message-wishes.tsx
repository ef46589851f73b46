import { type MessageTopic as TopicWord, topicWords, wishWords } from '@bidwell/domain/message-topic';
import { useMutation } from 'urql';
import type { MessageSettingsFieldsFragment, MessageTopic, MessageWish } from '../../graphql/generated/graphql';
import { setbackIn } from '../../graphql/use-move';
import { SelectField } from '../../ui/select-field';
import { say } from '../../ui/toast';
import { SetMessageWishMutation } from './message-settings';
import styles from './mail.module.css';

const CHOICES = [
  { value: 'AT_ONCE', label: wishWords.atOnce },
  { value: 'DIGEST', label: wishWords.digest },
  { value: 'APP', label: wishWords.app },
] as const satisfies { value: MessageWish; label: string }[];

/** One choice for each topic, kept at once. */
export function MessageWishes({ wishes }: { wishes: MessageSettingsFieldsFragment['wishes'] }) {
  const [, set] = useMutation(SetMessageWishMutation);
  const choose = async (topic: MessageTopic, wish: MessageWish) => {
    const setback = setbackIn(await set({ topic, wish }));
    say(setback === null ? 'Kept.' : `Not kept. ${setback.problems[0]?.message ?? 'Try again.'}`);
  };
  return (
    <>
      <ul className={styles.topics}>
        {wishes.map(({ topic, wish }) => (
          <li key={topic}>
            <SelectField
              name={`wish-${topic}`}
              label={wordsOf(topic).title}
              hint={`Such as: ${wordsOf(topic).examples}.`}
              value={wish}
              choices={CHOICES}
              onChange={(next) => void choose(topic, next)}
            />
          </li>
        ))}
      </ul>
      <p className="small muted">
        A change of who may sign in or speak for your team or firm is always mailed at once.
      </p>
    </>
  );
}

function wordsOf(topic: MessageTopic): { title: string; examples: string } {
  return topicWords[topic.toLowerCase() as TopicWord];
}
