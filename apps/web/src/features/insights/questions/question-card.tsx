import { LOOK_LIMIT } from '@bidwell/domain/question-words';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { Moment } from '../../../ui/moment';
import { counted } from '../../../ui/numbers';
import { say } from '../../../ui/toast';
import { WordsDialog } from '../../../ui/words-dialog';

const QuestionCard_SignalQuestion = graphql(`
  fragment QuestionCard on SignalQuestion {
    key
    question
    evidence
    look
    contestCount
    looks {
      words
      by
      at
    }
  }
`);

const LookMutation = graphql(`
  mutation LookIntoQuestion($datasetId: ID, $key: ID!, $words: String!) {
    lookIntoQuestion(datasetId: $datasetId, key: $key, words: $words) {
      ... on SignalQuestion {
        key
        ...QuestionCard
      }
      ...RefusalFields
    }
  }
`);

interface QuestionCardProps {
  question: FragmentType<typeof QuestionCard_SignalQuestion>;
  dataset: string | undefined;
}

/** One question: what it asks, on what, where to look, and what was found by whoever looked. */
export function QuestionCard({ question: masked, dataset }: QuestionCardProps) {
  const { key, question, evidence, look, contestCount, looks } = readFragment(QuestionCard_SignalQuestion, masked);
  return (
    <section className="stack tight" aria-label={question}>
      <h3>{question}</h3>
      <ul className="prose">
        {evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="prose muted">{look}</p>
      {looks.map(({ words, by, at }) => (
        <p key={at} className="prose">
          {by} looked <Moment at={at} />: {words}
        </p>
      ))}
      <div className="row">
        {contestCount > 0 && (
          <Link to="/insights/contests" search={{ dataset, question: key }}>
            {counted(contestCount, 'contest')} behind it
          </Link>
        )}
        <Look question={question} of={key} dataset={dataset} />
      </div>
    </section>
  );
}

function Look({ question, of: key, dataset }: { question: string; of: string; dataset: string | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const move = useMove(LookMutation);
  const keep = async (words: string) => {
    if ((await move.run({ datasetId: dataset, key, words })) === null) return;
    setIsOpen(false);
    say('Kept beside the question.');
  };
  return (
    <span className="no-print">
      <Button isCompact onClick={() => setIsOpen(true)}>
        Say what you found
        <span className="visually-hidden">: {question}</span>
      </Button>
      {isOpen && (
        <WordsDialog
          title={question}
          note="Leaders and administrators read it. It stays beside the question from run to run."
          label="What did you find?"
          verb="Keep it"
          limit={LOOK_LIMIT}
          move={move}
          onSay={(words) => void keep(words)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  );
}
