import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { SelectField } from '../../ui/select-field';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { ColumnPicker } from './columns/column-picker';
import { COMPARE_ORDERS, type CompareOrder, ORDER_WORDS } from './columns/compare-order';
import { MOST_COLUMNS } from './compare-search';
import { TwoOf } from './columns/two-of';
import { type Compared, useLookChange } from './use-compared';
import styles from './compare-tools.module.css';

const ORDERS = COMPARE_ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }));

const VIEWS = [
  { value: 'table', label: 'Two side by side' },
  { value: 'cards', label: 'One row, all proposals' },
] as const;

interface CompareToolsProps {
  compared: Compared;
  order: CompareOrder;
  /** Brings the brief beside the table, and takes it away. */
  brief: { isBeside: boolean; toggle: () => void } | null;
}

/** How the table is looked at. All of it is kept in the address. */
export function CompareTools({ compared, order, brief }: CompareToolsProps) {
  const look = useLookChange();
  const isNarrow = useIsNarrow();
  const { all, isCards } = compared;
  const isCompared = all.length > 1;
  return (
    <div role="group" aria-label="How to compare" className={`${styles.tools} no-print`}>
      {isNarrow && all.length > 2 && (
        <SelectField
          name="view"
          label="Look at"
          value={isCards ? 'cards' : 'table'}
          choices={VIEWS}
          onChange={(view) => look({ view: view === 'cards' ? view : undefined })}
        />
      )}
      {isNarrow && all.length > 2 && !isCards && <TwoOf compared={compared} />}
      {isCompared && isNarrow && (
        <details className={styles.looks}>
          <summary>Order and marks</summary>
          <Looks compared={compared} order={order} />
        </details>
      )}
      {isCompared && !isNarrow && <Looks compared={compared} order={order} />}
      {!isNarrow && (all.length > MOST_COLUMNS || all.some(({ marked }) => marked !== null)) && (
        <ColumnPicker compared={compared} />
      )}
      {brief && (
        <Button look="plain" isCompact aria-expanded={brief.isBeside} aria-keyshortcuts="b" onClick={brief.toggle}>
          {brief.isBeside ? 'Close the brief' : 'Read the brief'}
        </Button>
      )}
    </div>
  );
}

/** In which order, what is marked, what is left out. */
function Looks({ compared, order }: Omit<CompareToolsProps, 'brief'>) {
  const look = useLookChange();
  const { equalCount, isEqualHidden, showsDifferences } = compared;
  return (
    <>
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
    </>
  );
}
