import { useQuery } from 'urql';
import { Loaded } from '../../../graphql/loaded';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { Panel } from '../../../ui/panel';
import { SaveQuestionSetMutation, ShippedQuestionSetsQuery, StartFromShippedMutation } from './question-set-documents';
import { newSection } from './set-changes';
import { sectionsForWire } from '../../../graphql/asked-questions';

interface BeginQuestionsProps {
  categoryId: string;
  onBegun: () => void;
}

/** The first version begins with questions that come with Bidwell, or with nothing. */
export function BeginQuestions({ categoryId, onBegun }: BeginQuestionsProps) {
  const shipped = useQuery({ query: ShippedQuestionSetsQuery });
  const start = useMove(StartFromShippedMutation);
  const blank = useMove(SaveQuestionSetMutation);
  const from = async (shippedId: string) => {
    if (await start.run({ categoryId, shippedId })) onBegun();
  };
  const fromNothing = async () => {
    if (await blank.run({ categoryId, draftVersion: null, sections: sectionsForWire([newSection()]) })) onBegun();
  };
  return (
    <Panel title="Begin with">
      <p className="small muted">
        Take what fits best: everything in it can be changed, and nobody is asked it before you publish.
      </p>
      <ErrorSummary problems={[...start.problems, ...blank.problems]} />
      <Loaded of={shipped} what="Questions to begin with">
        {({ shippedQuestionSets }) => (
          <div className="row">
            {shippedQuestionSets.map(({ id, name }) => (
              <Button key={id} isBusy={start.isRunning} onClick={() => void from(id)}>
                {name}
              </Button>
            ))}
            <Button look="plain" isBusy={blank.isRunning} onClick={() => void fromNothing()}>
              Nothing
            </Button>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
