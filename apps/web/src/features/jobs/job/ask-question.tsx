import { useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { TextArea } from '../../../ui/text-area';
import { say } from '../../../ui/toast';
import './question-item';

const AskQuestionMutation = graphql(`
  mutation AskQuestion($jobId: ID!, $text: String!) {
    askQuestion(jobId: $jobId, text: $text) {
      ... on Question {
        id
        ...QuestionItem
      }
      ...RefusalFields
    }
  }
`);

const LIMIT = 2_000;

/** A bidder's question. */
export function AskQuestion({ jobId }: { jobId: string }) {
  const [text, setText] = useState('');
  const ask = useMove(AskQuestionMutation);
  const submit = async () => {
    if (!(await ask.run({ jobId, text }))) return;
    setText('');
    say('Asked. You are told when it is answered.');
  };
  return (
    <div className="no-print">
      <Form label="Ask a question" problems={ask.problems} onSubmit={() => void submit()}>
        <TextArea
          name="text"
          label="Ask the requester"
          hint="Everybody invited sees the question with its answer. Nobody is told who asked, so leave your name out."
          rows={3}
          limit={LIMIT}
          value={text}
          onChange={setText}
          error={ask.errorFor('text')}
        />
        <div>
          <Button type="submit" isBusy={ask.isRunning}>
            Ask
          </Button>
        </div>
      </Form>
    </div>
  );
}
