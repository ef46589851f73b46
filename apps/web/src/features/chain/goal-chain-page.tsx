import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { FactList } from '../../ui/fact-list';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { type GoalChain, GoalChainQuery } from './chain-documents';
import { GoalJobs } from './goal-jobs';
import { GoalLines } from './goal-lines';
import { GoalMonths } from './goal-months';
import { GoalSpend } from './goal-spend';

const route = getRouteApi('/chain/goals/$goalId');

/** What was done for a goal: jobs, money, and what the customer outside had of it. */
export function GoalChainPage() {
  const { goalId } = route.useParams();
  const id = goalId === 'none' ? null : goalId;
  const rolled = useQuery({ query: GoalChainQuery, variables: { goalId: id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={rolled} what="This goal">
      {({ goalRollUp }) => {
        if (goalRollUp === null) throw notFound();
        return <Rolled key={goalId} goalId={id} rolled={goalRollUp} />;
      }}
    </Loaded>
  );
}

function Rolled({ goalId, rolled }: { goalId: string | null; rolled: GoalChain }) {
  const { goal, published, awarded, lines } = rolled;
  return (
    <Page
      title={goal?.title ?? 'Work without a goal'}
      lead={goal?.customerBenefit ?? 'Jobs whose requesters say that no company goal fits, and why.'}
      back={<BackLink to="/goals">Company goals</BackLink>}
    >
      <Panel title="In the last twelve months">
        <FactList
          facts={[
            { label: 'Jobs published', value: counted(published, 'job') },
            { label: 'Awarded', value: counted(awarded, 'job') },
            {
              label: 'Ended with a line on the customer outside',
              value: awarded === 0 ? 'none yet' : `${lines} of ${awarded}`,
            },
          ]}
        />
        <GoalSpend rolled={rolled} />
      </Panel>
      <GoalLines goalId={goalId} />
      <GoalJobs goalId={goalId} />
      <GoalMonths months={rolled.months} />
    </Page>
  );
}
