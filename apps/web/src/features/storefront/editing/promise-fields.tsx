import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import styles from '../front.module.css';
import type { WrittenService } from './written-service';

export interface WrittenPart {
  written: WrittenService;
  change: (part: Partial<WrittenService>) => void;
  errorFor: (part: string) => string | undefined;
}

/** What each request may count on: a time, on a clock that starts as it is sent. */
export function PromiseFields({ written, change, errorFor }: WrittenPart) {
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          name="service.promise.target"
          label="Done within"
          value={written.target}
          onChange={(target) => change({ target })}
          error={errorFor('promise.target')}
        />
        <SelectField
          name="service.promise.unit"
          label="Measured in"
          value={written.unit}
          choices={[
            { value: 'HOURS', label: 'hours' },
            { value: 'DAYS', label: 'days' },
          ]}
          onChange={(unit) => change({ unit })}
          error={errorFor('promise.unit')}
        />
        <SelectField
          name="service.promise.clock"
          label="Which time counts"
          value={written.clock}
          choices={[
            { value: 'WORKING', label: 'Working time' },
            { value: 'CALENDAR', label: 'Calendar time' },
          ]}
          onChange={(clock) => change({ clock })}
          error={errorFor('promise.clock')}
        />
      </div>
      <div className={styles.fields}>
        <TextField
          name="service.promise.text"
          label="What you call this promise"
          hint="Empty: as the service"
          isOptional
          value={written.text}
          onChange={(text) => change({ text })}
          error={errorFor('promise.text')}
        />
        <TextField
          name="service.promise.metric"
          label="How it is measured"
          value={written.metric}
          onChange={(metric) => change({ metric })}
          error={errorFor('promise.metric')}
        />
        <TextField
          name="service.promise.remedy"
          label="What you do if you miss it"
          isOptional
          value={written.remedy}
          onChange={(remedy) => change({ remedy })}
          error={errorFor('promise.remedy')}
        />
      </div>
    </>
  );
}
