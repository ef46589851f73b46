import { Fragment } from 'react';
import { CRITERIA_LIMITS, shareRest, weightsTotal } from '@bidwell/domain/criteria';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { Panel } from '../../../ui/panel';
import { TableFrame } from '../../../ui/table-frame';
import { CriterionLevels } from './criterion-levels';
import { CriterionRow } from './criterion-row';
import type { Desk } from './desk';
import type { DraftCriterion } from './draft';
import styles from './posting.module.css';
import { focusSoon, moved } from './rows';
import { WeightsTotal } from './weights-total';

const PRICE = 'Lowest comparable total divided by this total, times 10.';

/** What proposals will be judged by. Typing is never blocked; the total says what is left to give. */
export function CriteriaSection({ draft: { criteria }, change, errorFor }: Desk) {
  const set = (next: DraftCriterion[]) => change({ criteria: next });
  const add = (criterion: Pick<DraftCriterion, 'title' | 'description' | 'kind'>) => {
    set([...criteria, { key: crypto.randomUUID(), weight: 0, levels: [], minimum: null, ...criterion }]);
    focusSoon(`criteria.${criteria.length}.title`);
  };
  const remove = (place: number) => {
    set(criteria.filter((_, index) => index !== place));
    focusSoon(criteria.length > 1 ? `criteria.${Math.min(place, criteria.length - 2)}.title` : 'add-criterion');
  };
  const share = () => {
    const weights = shareRest(criteria.map(({ weight }) => weight));
    set(criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 })));
  };
  const error = errorFor('criteria');
  return (
    <Panel title="How you will judge">
      <fieldset id="criteria" tabIndex={-1} className="stack tight">
        <legend className="small muted">
          Bidders see criteria and weights from the start. They are frozen when you publish.
        </legend>
        {error && <FieldError name="criteria">{error}</FieldError>}
        <TableFrame caption="Criteria" isCaptionHidden>
          <thead className={styles.rows}>
            <tr>
              <th scope="col" className={styles.long}>
                Criterion
              </th>
              <th scope="col" className={styles.long}>
                A good proposal shows (optional)
              </th>
              <th scope="col" className={styles.weight}>
                Weight
              </th>
              <th scope="col">
                <span className="visually-hidden">Order</span>
              </th>
            </tr>
          </thead>
          <tbody className={styles.rows}>
            {criteria.map((criterion, place) => {
              const patchThis = (patch: Partial<DraftCriterion>) =>
                set(criteria.map((each, index) => (index === place ? { ...each, ...patch } : each)));
              const row = { criterion, place, errorFor, onChange: patchThis };
              return (
                <Fragment key={criterion.key}>
                  <CriterionRow
                    {...row}
                    onMove={(by) => set(moved(criteria, place, by))}
                    onRemove={() => remove(place)}
                  />
                  {criterion.kind === 'QUALITY' && (
                    <tr className={styles.extras}>
                      <td colSpan={4}>
                        <CriterionLevels {...row} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </TableFrame>
        <WeightsTotal total={weightsTotal(criteria)} onShare={criteria.length > 0 ? share : undefined} />
        {criteria.length < CRITERIA_LIMITS.criteria && (
          <div className="row">
            <Button isCompact id="add-criterion" onClick={() => add({ title: '', description: '', kind: 'QUALITY' })}>
              Add a criterion
            </Button>
            {!criteria.some(({ kind }) => kind === 'PRICE') && (
              <Button isCompact onClick={() => add({ title: 'Price', description: PRICE, kind: 'PRICE' })}>
                Add price
              </Button>
            )}
          </div>
        )}
      </fieldset>
    </Panel>
  );
}
