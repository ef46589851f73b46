import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FoldedWords } from './former-words';
import { formatMoney } from '../../ui/money';
import { counted } from '../../ui/numbers';
import type { KeptGoal } from './goal-documents';
import styles from './goals.module.css';

/** A goal with its benefit outside, what was done for it in a year, and what one may do with it. */
export function GoalRow({ kept, children }: { kept: KeptGoal; children?: ReactNode }) {
  const { goal } = kept;
  return (
    <li>
      <div className={styles.words}>
        <h3>
          <Link to="/chain/goals/$goalId" params={{ goalId: goal?.id ?? 'none' }}>
            {goal?.title ?? 'Jobs that name no goal'}
          </Link>
        </h3>
        <p className="prose">
          {goal?.customerBenefit ?? 'Each of them says why none fits. Where many say the same, a goal may be missing.'}
        </p>
        <p className="small muted">{doneFor(kept)}</p>
        {goal !== null && goal.formerWords.length > 0 && <FoldedWords words={goal.formerWords} />}
      </div>
      {children}
    </li>
  );
}

/** "12 jobs in a year · 9 awarded for €84,000 · 7 said what it did outside" */
function doneFor({ published, awarded, lines, spend }: KeptGoal): string {
  if (published + awarded === 0) return 'No job in the last twelve months.';
  const sums = spend.map(({ agreed, changed, currency }) => formatMoney(agreed + changed, currency));
  const parts = [
    `${counted(published, 'job')} in twelve months`,
    awarded > 0 && `${awarded} awarded${sums.length > 0 ? ` for ${sums.join(' and ')}` : ''}`,
    lines > 0 && `${lines} said what it did for the customer outside`,
  ];
  return parts.filter(Boolean).join(' · ');
}
