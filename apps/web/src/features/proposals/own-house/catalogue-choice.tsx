import { promiseInWords, type PromiseClock, type PromiseUnit } from '@bidwell/domain/service-promise';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import type { DraftPromise } from '../draft';
import { newPromise } from '../draft-rows';
import { keptWords, type OwnHouse } from './use-own-house';
import styles from '../parts.module.css';

type CataloguePromise = OwnHouse['cataloguePromises'][number];

interface CatalogueChoiceProps {
  promises: readonly CataloguePromise[];
  onAdd: (promise: DraftPromise) => void;
}

/** A promise that this bidder makes again and again, with how often it was kept. */
export function CatalogueChoice({ promises, onAdd }: CatalogueChoiceProps) {
  const [id, setId] = useState<string | null>(null);
  const chosen = promises.find((promise) => promise.id === id);
  if (promises.length === 0) return null;
  return (
    <div className={styles.choice}>
      <SelectField
        name="catalogue"
        label="From your own list"
        emptyLabel="Choose a promise"
        value={id}
        choices={promises.map((promise) => ({ value: promise.id, label: promise.text }))}
        onChange={setId}
        onClear={() => setId(null)}
      />
      {chosen && (
        <>
          <p className="small">
            {promiseInWords(inRules(chosen))} <span className="strong">{keptWords(chosen.record)}</span>
          </p>
          <div>
            <Button
              isCompact
              onClick={() => {
                onAdd({ ...newPromise(), ...inRules(chosen), remedy: chosen.remedy ?? '' });
                setId(null);
              }}
            >
              Promise this
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The own record of a promise with these words, whether it came from the list or was typed. */
export function recordOf(promise: DraftPromise, catalogue: readonly CataloguePromise[]): CataloguePromise['record'] {
  const like = (text: string) => text.trim().toLowerCase();
  const known = catalogue.find(
    ({ text, metric }) => like(text) === like(promise.text) && like(metric) === like(promise.metric),
  );
  return known?.record ?? null;
}

function inRules({ text, metric, target, unit, clock, remedy }: CataloguePromise) {
  const rules = { unit: unit.toLowerCase() as PromiseUnit, clock: clock.toLowerCase() as PromiseClock };
  return { text, metric, target, remedy, ...rules };
}
