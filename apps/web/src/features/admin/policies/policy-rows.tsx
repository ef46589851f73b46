import type { PolicyRowFragment as Policy } from '../../../graphql/generated/graphql';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import styles from '../admin.module.css';
import { askedBy, scopeOf } from './policy-words';

interface PolicyRowsProps {
  policies: readonly Policy[];
  onChange: (policy: Policy) => void;
  onRemove: (policy: Policy) => void;
}

/** Each policy: what it holds for, and what it asks in words. */
export function PolicyRows({ policies, onChange, onRemove }: PolicyRowsProps) {
  if (policies.length === 0) {
    return (
      <EmptyState title="No policy yet.">
        Anybody publishes at once, open for as long as they like. A policy can ask for approval, time and competition.
      </EmptyState>
    );
  }
  return (
    <ul className={styles.rows}>
      {policies.map((policy) => (
        <li key={policy.id}>
          <div>
            <p className="strong">{scopeOf(policy)}</p>
            <p className="small muted">{askedBy(policy)}</p>
          </div>
          <div className="row">
            <Button isCompact onClick={() => onChange(policy)}>
              Change<span className="visually-hidden"> the policy for {scopeOf(policy)}</span>
            </Button>
            <Button isCompact onClick={() => onRemove(policy)}>
              Remove<span className="visually-hidden"> the policy for {scopeOf(policy)}</span>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
