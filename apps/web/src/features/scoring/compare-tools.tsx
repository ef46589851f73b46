import { Checkbox } from '../../ui/checkbox';
import { CheckboxGroup } from '../../ui/checkbox-group';
import { SelectField } from '../../ui/select-field';
import { COMPARE_ORDERS, ORDER_WORDS } from './compare-order';
import type { ComparedProposal } from './compared';
import { MOST_COLUMNS } from './compare-search';
import { type Compared, useLookChange } from './use-compared';
import { useIsNarrow } from '../../ui/use-is-narrow';
import styles from './compare-tools.module.css';

const ORDERS = COMPARE_ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }));

/** How the table is looked at. All of it is kept in the address. */
export function CompareTools({ compared, order }: { compared: Compared; order: (typeof COMPARE_ORDERS)[number] }) {
  const look = useLookChange();
  const isNarrow = useIsNarrow();
  const { all, shown, equalCount, isEqualHidden, showsDifferences } = compared;
  if (all.length < 2) return null;
  return (
    <div role="group" aria-label="How to compare" className={`${styles.tools} no-print`}>
      {isNarrow && all.length > 2 && <TwoOf compared={compared} />}
      <div className={styles.order}>
        <SelectField
          name="order"
          label="Order by"
          value={order}
          choices={ORDERS}
          onChange={(next) => look({ order: next })}
        />
      </div>
      <Checkbox
        name="highlight-differences"
        label="Highlight differences"
        isChecked={showsDifferences}
        onChange={(isOn) => look({ differences: isOn ? undefined : 'plain' })}
      />
      <Checkbox
        name="hide-equal-rows"
        label={`Hide equal rows (${equalCount})`}
        isChecked={isEqualHidden}
        onChange={(isOn) => look({ equal: isOn ? 'hidden' : undefined })}
      />
      {!isNarrow && all.length > MOST_COLUMNS && (
        <details className={styles.columns}>
          <summary>
            Columns: {shown.length} of {all.length}
          </summary>
          <CheckboxGroup
            name="columns"
            label="Which proposals to show"
            isLabelHidden
            values={shown.map(({ id }) => id)}
            choices={all.map(columnChoice)}
            onChange={(ids) => ids.length > 0 && look({ shown: ids })}
          />
        </details>
      )}
    </div>
  );
}

/** A column by name. */
function columnChoice({ id, name, variant }: ComparedProposal): { value: string; label: string } {
  return { value: id, label: variant === null ? name : `${name}: ${variant.title}` };
}

/** On a telephone two proposals stand side by side: which two is chosen by name, without swiping. */
function TwoOf({ compared: { all, shown } }: { compared: Compared }) {
  const look = useLookChange();
  const choices = all.map(columnChoice);
  const [left, right] = shown;
  if (!left || !right) return null;
  const pick = (first: string, second: string) => {
    const other = first === second ? all.find(({ id }) => id !== first)?.id : second;
    look({ shown: [first, other ?? second] });
  };
  return (
    <div className={styles.two}>
      <SelectField
        name="compare"
        label="Compare"
        value={left.id}
        choices={choices}
        onChange={(id) => pick(id, id === right.id ? left.id : right.id)}
      />
      <SelectField
        name="compare-with"
        label="Compare with"
        value={right.id}
        choices={choices}
        onChange={(id) => pick(id === left.id ? right.id : left.id, id)}
      />
    </div>
  );
}
