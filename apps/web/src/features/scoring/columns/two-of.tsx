import { SelectField } from '../../../ui/select-field';
import { columnChoice } from './column-choice';
import { type Compared, useLookChange } from '../use-compared';
import styles from '../compare-tools.module.css';

/** On a telephone two proposals stand side by side: which two is chosen by name, without swiping. */
export function TwoOf({ compared: { all, shown } }: { compared: Compared }) {
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
