import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Moment } from '../../ui/moment';
import styles from './admin.module.css';

export interface Goal {
  id: string;
  title: string;
  customerBenefit: string;
  retiredAt: string | null;
}

interface GoalRowsProps {
  goals: readonly Goal[];
  /** Shown where there is no goal. */
  none?: ReactNode;
  onRetire?: (goal: Goal) => void;
}

/** Goals, each with its benefit outside. */
export function GoalRows({ goals, none, onRetire }: GoalRowsProps) {
  if (goals.length === 0) return none;
  return (
    <ul className={styles.rows}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <div>
            <p className="strong">{goal.title}</p>
            <p className="small muted">{goal.customerBenefit}</p>
            {goal.retiredAt && (
              <p className="small muted">
                Retired <Moment at={goal.retiredAt} />
              </p>
            )}
          </div>
          {onRetire && (
            <Button isCompact onClick={() => onRetire(goal)}>
              Retire<span className="visually-hidden"> {goal.title}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
