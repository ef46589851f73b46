import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { AddGoal } from './add-goal';
import { type Goal, GoalRows } from './goal-rows';
import { RetireGoal } from './retire-goal';

const GoalsQuery = graphql(`
  query AllGoals {
    allGoals {
      id
      title
      customerBenefit
      retiredAt
    }
  }
`);

/** What the company wants to reach, and what the customer outside has of it. */
export function GoalsTab() {
  const goals = useQuery({ query: GoalsQuery, requestPolicy: 'cache-and-network' });
  const [isAdding, setIsAdding] = useState(false);
  const [retiring, setRetiring] = useState<Goal | null>(null);
  return (
    <div className="stack">
      <div>
        <Button look="primary" onClick={() => setIsAdding(true)}>
          Add a goal
        </Button>
      </div>
      <Loaded of={goals} what="The goals">
        {({ allGoals }) => (
          <>
            <Panel title="Goals that jobs can serve">
              <GoalRows
                goals={allGoals.filter(({ retiredAt }) => retiredAt === null)}
                none={<NoGoal />}
                onRetire={setRetiring}
              />
            </Panel>
            {allGoals.some(({ retiredAt }) => retiredAt !== null) && (
              <Panel title="Retired">
                <GoalRows goals={allGoals.filter(({ retiredAt }) => retiredAt !== null)} />
              </Panel>
            )}
          </>
        )}
      </Loaded>
      {isAdding && <AddGoal onDone={() => setIsAdding(false)} />}
      {retiring && <RetireGoal goal={retiring} onDone={() => setRetiring(null)} />}
    </div>
  );
}

function NoGoal() {
  return (
    <EmptyState title="No goal yet.">
      Each job says which company goal it serves. Without a goal no job can be published.
    </EmptyState>
  );
}
