import { useState } from 'react';
import { THANKS_LIMITS } from '@bidwell/domain/thanks';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import { AnswerRecognitionMutation, PickRecognitionMutation, RecognitionFragment } from './recognition-documents';
import styles from './thanks.module.css';

/** What waits in a month: for a leader to pick, or for its person to agree. */
export function WaitingRecognition({ recognition }: { recognition: FragmentType<typeof RecognitionFragment> }) {
  const waiting = readFragment(RecognitionFragment, recognition);
  const { recognitionId, person, givenBy, nominatedBy, pickedBy, words, sentence, isMine, isAnswered, mayPick } =
    waiting;
  return (
    <li className={styles.entry}>
      <p className="strong">{isMine ? 'You are picked' : person.name}</p>
      {words !== null && <p>“{words}”</p>}
      <p className="small muted">
        Thanked by {givenBy.name}, nominated by {nominatedBy.name}
        {sentence !== null && `, picked by ${pickedBy?.name ?? 'a leader'}: “${sentence}”`}
      </p>
      {isMine && <Answer id={recognitionId} />}
      {mayPick && <Pick id={recognitionId} name={person.name} />}
      {!isMine && !mayPick && (
        <p className="small">{isAnswered ? `${person.name} would rather not.` : `${person.name} is asked.`}</p>
      )}
    </li>
  );
}

function Answer({ id }: { id: string }) {
  const answer = useMove(AnswerRecognitionMutation);
  const run = async (isAgreed: boolean) => {
    if (!(await answer.run({ id, isAgreed }))) say('Not kept. Try again.');
    else say(isAgreed ? 'It stands on the page.' : 'It is not shown.');
  };
  return (
    <div className="row">
      <Button look="primary" isBusy={answer.isRunning} onClick={() => void run(true)}>
        Show it on the page
      </Button>
      <Button isBusy={answer.isRunning} onClick={() => void run(false)}>
        Rather not
      </Button>
    </div>
  );
}

function Pick({ id, name }: { id: string; name: string }) {
  const [sentence, setSentence] = useState('');
  const pick = useMove(PickRecognitionMutation);
  const submit = async () => {
    if (await pick.run({ id, sentence })) say(`Picked. ${name} is asked whether it may be shown.`);
  };
  return (
    <Form problems={pick.problems} onSubmit={() => void submit()} label={`Pick ${name}`}>
      <TextField
        name={`sentence-${id}`}
        label="Why this one, in a sentence"
        hint={`At most ${THANKS_LIMITS.sentence} characters. ${name} reads it before anybody else.`}
        value={sentence}
        onChange={setSentence}
        error={pick.errorFor('sentence')}
      />
      <div>
        <Button type="submit" isBusy={pick.isRunning}>
          Pick {name}
        </Button>
      </div>
    </Form>
  );
}
