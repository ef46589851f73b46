import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { BringBack, GoalActions } from './goal-actions';
import { GoalDialog } from './goal-dialog';
import { type Goal, GoalsKeptQuery, type KeptGoal } from './goal-documents';
import { GoalRow } from './goal-row';
import styles from './goals.module.css';
import { RetireGoal } from './retire-goal';

/** What the company wants to reach, what the customer outside has of it, and what was done for it. */
export function GoalsPage() {
  const { isLeader, isAdministrator } = useViewer();
  const keeps = isLeader || isAdministrator;
  const goals = useQuery({ query: GoalsKeptQuery, requestPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<Goal | 'new' | null>(null);
  const [retiring, setRetiring] = useState<Goal | null>(null);
  return (
    <Page
      title="Company goals"
      lead="Each job names the goal it serves, and what the customer outside has of it."
      back={<BackLink to="/chain">Links in the chain</BackLink>}
      actions={
        keeps && (
          <Button look="primary" onClick={() => setOpen('new')}>
            Add a goal
          </Button>
        )
      }
    >
      <Loaded of={goals} what="The goals">
        {({ goalRollUps }) => <Goals kept={goalRollUps} keeps={keeps} onChange={setOpen} onRetire={setRetiring} />}
      </Loaded>
      {open !== null && <GoalDialog goal={open === 'new' ? null : open} onDone={() => setOpen(null)} />}
      {retiring && <RetireGoal goal={retiring} onDone={() => setRetiring(null)} />}
    </Page>
  );
}

interface GoalsProps {
  kept: readonly KeptGoal[];
  keeps: boolean;
  onChange: (goal: Goal) => void;
  onRetire: (goal: Goal) => void;
}

function Goals({ kept, keeps, onChange, onRetire }: GoalsProps) {
  const inUse = kept.filter(({ goal }) => goal !== null && goal.retiredAt === null);
  const retired = kept.filter(({ goal }) => goal !== null && goal.retiredAt !== null);
  const none = kept.filter(({ goal, published }) => goal === null && published > 0);
  return (
    <>
      <Panel title="Goals that jobs can serve">
        {inUse.length === 0 && (
          <EmptyState title="No goal yet.">Each job says which company goal it serves, or why none fits.</EmptyState>
        )}
        <ol className={styles.goals}>
          {inUse.map((one, place) => (
            <GoalRow key={one.goal?.id} kept={one}>
              {keeps && one.goal && (
                <GoalActions
                  goal={one.goal}
                  isFirst={place === 0}
                  isLast={place === inUse.length - 1}
                  onChange={() => one.goal && onChange(one.goal)}
                  onRetire={() => one.goal && onRetire(one.goal)}
                />
              )}
            </GoalRow>
          ))}
        </ol>
      </Panel>
      {none.length > 0 && (
        <Panel title="Work without a goal">
          <ul className={styles.goals}>
            {none.map((one) => (
              <GoalRow key="none" kept={one} />
            ))}
          </ul>
        </Panel>
      )}
      {retired.length > 0 && (
        <Panel title="Retired">
          <ul className={styles.goals}>
            {retired.map((one) => (
              <GoalRow key={one.goal?.id} kept={one}>
                {keeps && one.goal && <BringBack goal={one.goal} />}
              </GoalRow>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
