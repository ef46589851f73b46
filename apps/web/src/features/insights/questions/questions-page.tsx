import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { formatDay } from '../../../ui/dates';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { QuestionCard } from './question-card';

const route = getRouteApi('/insights/questions');

const SignalQuestionsQuery = graphql(`
  query SignalQuestions($datasetId: ID) {
    signalQuestions(datasetId: $datasetId) {
      finding
      about
      lastDay
      hasSignal
      questions {
        key
        ...QuestionCard
      }
    }
  }
`);

/** What the checks ask to look at: questions with their evidence, never verdicts. */
export function QuestionsPage() {
  const { dataset } = route.useSearch();
  const found = useQuery({
    query: SignalQuestionsQuery,
    variables: { datasetId: dataset },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={found} what="The questions">
      {({ signalQuestions: read }) => (
        <Page
          title="What the checks ask"
          lead={read?.about}
          back={
            <BackLink to="/insights" search={{ dataset }}>
              Insights
            </BackLink>
          }
        >
          {!read || read.lastDay === null ? (
            <EmptyState title="Nothing has been checked yet.">
              The checks run with the signal, every night. As soon as contests are decided or imported, they begin.
            </EmptyState>
          ) : (
            <div className="stack loose">
              <div className="stack tight">
                <h2>{read.finding}</h2>
                <p className="muted small">
                  From the contests of two years up to {formatDay(read.lastDay)}.
                  {!read.hasSignal &&
                    ' Only the checks of the records: those that lean on the signal wait until it may be shown.'}
                </p>
              </div>
              {read.questions.map((question) => (
                <QuestionCard key={question.key} question={question} dataset={dataset} />
              ))}
            </div>
          )}
        </Page>
      )}
    </Loaded>
  );
}
