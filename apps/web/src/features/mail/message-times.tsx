import { digestWords } from '@bidwell/domain/message-times';
import { useState } from 'react';
import type { DigestRhythm, MessageSettingsFieldsFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { SelectField } from '../../ui/select-field';
import { TimeField } from '../../ui/time-field';
import { say } from '../../ui/toast';
import { SetMessageTimesMutation } from './message-settings';
import styles from './mail.module.css';

const RHYTHMS = [
  { value: 'DAILY', label: digestWords.daily },
  { value: 'WEEKLY', label: digestWords.weekly },
] as const satisfies { value: DigestRhythm; label: string }[];

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Quiet hours, the digest, and by which clock. */
export function MessageTimes({ settings }: { settings: MessageSettingsFieldsFragment }) {
  const [times, setTimes] = useState(settings);
  const keep = useMove(SetMessageTimesMutation);
  const change = (part: Partial<MessageSettingsFieldsFragment>) => setTimes({ ...times, ...part });
  const submit = async () => {
    const { zone, quietFrom, quietUntil, digest, digestAt } = times;
    if (await keep.run({ zone, quietFrom, quietUntil, digest, digestAt })) say('Kept.');
  };
  return (
    <Form problems={keep.problems} onSubmit={() => void submit()}>
      <SelectField
        name="zone"
        label="Time zone"
        hint={times.zone === HERE ? undefined : `This device is in ${HERE}.`}
        value={times.zone}
        choices={zonesWith(times.zone)}
        onChange={(zone) => change({ zone })}
        error={keep.errorFor('zone')}
      />
      <div className={styles.pair}>
        <TimeField
          name="quietFrom"
          label="Quiet from"
          isOptional
          value={times.quietFrom}
          onChange={(quietFrom) => change({ quietFrom })}
          error={keep.errorFor('quietFrom')}
        />
        <TimeField
          name="quietUntil"
          label="Quiet until"
          isOptional
          value={times.quietUntil}
          onChange={(quietUntil) => change({ quietUntil })}
          error={keep.errorFor('quietUntil')}
        />
      </div>
      <p className="small muted">In these hours mail waits, and comes when they end.</p>
      <div className={styles.pair}>
        <SelectField
          name="digest"
          label="The digest comes"
          value={times.digest}
          choices={RHYTHMS}
          onChange={(digest) => change({ digest })}
        />
        <TimeField
          name="digestAt"
          label="At"
          value={times.digestAt}
          onChange={(digestAt) => change({ digestAt: digestAt ?? '' })}
          error={keep.errorFor('digestAt')}
        />
      </div>
      <div>
        <Button type="submit" isBusy={keep.isRunning}>
          Save these times
        </Button>
      </div>
    </Form>
  );
}

function zonesWith(zone: string) {
  return [...new Set([zone, HERE, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .toSorted()
    .map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
}
