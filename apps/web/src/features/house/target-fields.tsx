import type { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import styles from './house.module.css';
import type { WrittenPromise } from './own-promise';

const UNITS: readonly { value: PromiseUnit; label: string }[] = [
  { value: 'hours', label: 'hours, at most' },
  { value: 'days', label: 'days, at most' },
  { value: 'percent', label: '%, at least' },
  { value: 'count', label: 'times' },
];

const CLOCKS: readonly { value: PromiseClock; label: string }[] = [
  { value: 'working', label: 'Working time' },
  { value: 'calendar', label: 'Calendar time' },
];

interface TargetFieldsProps {
  promise: WrittenPromise;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<WrittenPromise>) => void;
}

/** What is aimed at, and on which clock. A percentage or a count runs on none, so none is asked. */
export function TargetFields({ promise: { target, unit, clock }, errorFor, onChange }: TargetFieldsProps) {
  const changeUnit = (next: PromiseUnit) => {
    const isTimed = next === 'hours' || next === 'days';
    onChange({ unit: next, clock: isTimed ? (clock === 'none' ? 'working' : clock) : 'none' });
  };
  return (
    <div className={styles.target}>
      <NumberField
        name="promise.target"
        label="Target"
        value={target}
        onChange={(next) => onChange({ target: next })}
        error={errorFor('target')}
      />
      <SelectField
        name="promise.unit"
        label="Measured in"
        value={unit}
        choices={UNITS}
        onChange={changeUnit}
        error={errorFor('unit')}
      />
      {clock !== 'none' && (
        <SelectField
          name="promise.clock"
          label="Which time counts"
          value={clock}
          choices={CLOCKS}
          onChange={(next) => onChange({ clock: next })}
          error={errorFor('clock')}
        />
      )}
    </div>
  );
}
