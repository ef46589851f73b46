import { type PromiseClock, promiseInWords, type PromiseUnit } from '@bidwell/domain/service-promise';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { DraftPromise } from './draft';
import { keptWords } from './own-house/use-own-house';
import styles from './promises.module.css';

interface PromiseFieldsProps {
  promise: DraftPromise;
  /** How often this bidder kept a promise with these words. Null: nobody said yet. */
  record: { timesKept: number; timesDue: number } | null;
  index: number;
  errorFor: (part: string) => string | undefined;
  onChange: (part: Partial<DraftPromise>) => void;
  onRemove: () => void;
}

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

/** One promise. A percentage or a count runs on no clock, so none is asked. */
export function PromiseFields({ promise, record, index, errorFor, onChange, onRemove }: PromiseFieldsProps) {
  const name = `promises.${index}`;
  const isTimed = promise.clock !== 'none';
  const changeUnit = (unit: PromiseUnit) => {
    const needsClock = unit === 'hours' || unit === 'days';
    onChange({ unit, clock: needsClock ? (isTimed ? promise.clock : 'working') : 'none' });
  };
  return (
    <fieldset className={styles.promise}>
      <legend className={styles.legend}>Promise {index + 1}</legend>
      <TextField
        name={`${name}.text`}
        label="What you promise"
        hint="Such as “Website updates”"
        value={promise.text}
        onChange={(text) => onChange({ text })}
        error={errorFor('text')}
      />
      <TextField
        name={`${name}.metric`}
        label="How it is measured"
        hint="Such as “time from request to live”"
        value={promise.metric}
        onChange={(metric) => onChange({ metric })}
        error={errorFor('metric')}
      />
      <div className={styles.target}>
        <NumberField
          name={`${name}.target`}
          label="Target"
          value={promise.target}
          onChange={(target) => onChange({ target })}
          error={errorFor('target')}
        />
        <SelectField
          name={`${name}.unit`}
          label="Measured in"
          value={promise.unit}
          choices={UNITS}
          onChange={changeUnit}
          error={errorFor('unit')}
        />
        {isTimed && (
          <SelectField
            name={`${name}.clock`}
            label="Which time counts"
            value={promise.clock}
            choices={CLOCKS}
            onChange={(clock) => onChange({ clock })}
            error={errorFor('clock')}
          />
        )}
      </div>
      <TextField
        name={`${name}.remedy`}
        label="What you do if you miss it"
        isOptional
        value={promise.remedy}
        onChange={(remedy) => onChange({ remedy })}
        error={errorFor('remedy')}
      />
      <div className="row apart">
        <p className="small muted">
          {sentenceOf(promise)} {record && <span className="strong">{keptWords(record)}</span>}
        </p>
        <Button look="plain" isCompact onClick={onRemove}>
          Remove<span className="visually-hidden"> promise {index + 1}</span>
        </Button>
      </div>
    </fieldset>
  );
}

/** The promise as it will be read, once there is enough of it. */
function sentenceOf({ text, metric, target, ...rest }: DraftPromise): string {
  if (text.trim() === '' || metric.trim() === '' || target === null) return '';
  return `They read: ${promiseInWords({ ...rest, text: text.trim(), metric: metric.trim(), target })}`;
}
