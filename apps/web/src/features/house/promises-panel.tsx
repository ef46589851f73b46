import { promiseInWords } from '@bidwell/domain/service-promise';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import styles from './house.module.css';
import type { OwnPromise } from './own-promise';
import { PromiseDialog } from './promise-dialog';
import { recordInWords } from './record-words';
import { RetirePromise } from './retire-promise';

/** The promises this bidder makes again and again, each with its own record. */
export function PromisesPanel({ promises }: { promises: readonly OwnPromise[] }) {
  const [changing, setChanging] = useState<OwnPromise | 'new' | null>(null);
  const [retiring, setRetiring] = useState<OwnPromise | null>(null);
  return (
    <Panel title="Promises" id="promises">
      <div className="stack">
        {promises.length === 0 ? (
          <EmptyState title="No promise kept here yet.">
            Write down what you promise again and again. Each proposal can take it from here, with its record beside it.
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {promises.map((promise) => (
              <PromiseRow
                key={promise.id}
                promise={promise}
                onChange={() => setChanging(promise)}
                onRetire={() => setRetiring(promise)}
              />
            ))}
          </ul>
        )}
        <div>
          <Button look="primary" onClick={() => setChanging('new')}>
            Add a promise
          </Button>
        </div>
      </div>
      {changing && <PromiseDialog known={changing === 'new' ? null : changing} onDone={() => setChanging(null)} />}
      {retiring && <RetirePromise promise={retiring} onDone={() => setRetiring(null)} />}
    </Panel>
  );
}

interface PromiseRowProps {
  promise: OwnPromise;
  onChange: () => void;
  onRetire: () => void;
}

function PromiseRow({ promise, onChange, onRetire }: PromiseRowProps) {
  return (
    <li>
      <div className={styles.words}>
        <p className="strong">{promiseInWords(promise)}</p>
        <p className="small muted figure">{recordInWords(promise.record)}</p>
      </div>
      <div className="row">
        <Button isCompact onClick={onChange}>
          Change<span className="visually-hidden"> {promise.text}</span>
        </Button>
        <Button isCompact onClick={onRetire}>
          Retire<span className="visually-hidden"> {promise.text}</span>
        </Button>
      </div>
    </li>
  );
}
