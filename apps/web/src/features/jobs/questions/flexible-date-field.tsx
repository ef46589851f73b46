import { MAX_ALTERNATES } from '@bidwell/domain/answer-shape';
import type { DateSpan, FlexibleDate } from '@bidwell/domain/brief-answers';
import { DateFlexibility } from '@bidwell/domain/schedule';
import { ChoiceGroup } from '../../../ui/choice-group';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import type { FieldProps } from '../../../ui/form-field';
import { SelectField } from '../../../ui/select-field';
import { FLEXIBILITY_WORDS } from '../job-words';
import { focusSoon } from '../posting/rows';
import styles from './questions.module.css';

interface FlexibleDateFieldProps extends FieldProps {
  value: FlexibleDate | null;
  onChange: (value: FlexibleDate | null) => void;
}

const EMPTY: FlexibleDate = { from: null, to: null, flexibility: 'firm', alternates: [] };

const FLEXIBILITIES = (Object.keys(DateFlexibility) as (keyof typeof DateFlexibility)[]).map((key) => ({
  value: DateFlexibility[key],
  label: FLEXIBILITY_WORDS[key],
}));

/** Days, how far they may move, and other days that would do. */
export function FlexibleDateField({ value, onChange, ...field }: FlexibleDateFieldProps) {
  const days = value ?? EMPTY;
  const { name } = field;
  const change = (patch: Partial<FlexibleDate>) => {
    const next = { ...days, ...patch };
    const isEmpty = next.from === null && next.to === null && next.alternates.length === 0;
    onChange(isEmpty && next.flexibility === 'firm' ? null : next);
  };
  return (
    <ChoiceGroup {...field}>
      <div className="stack tight">
        <div className={styles.fields}>
          <DateField name={`${name}-from`} label="First day" value={days.from} onChange={(from) => change({ from })} />
          <DateField
            name={`${name}-to`}
            label="Last day"
            isOptional
            value={days.to}
            onChange={(to) => change({ to })}
          />
          <SelectField
            name={`${name}-flexibility`}
            label="How firm"
            value={days.flexibility}
            onChange={(flexibility) => change({ flexibility })}
            choices={FLEXIBILITIES}
          />
        </div>
        <Alternates name={name} spans={days.alternates} onChange={(alternates) => change({ alternates })} />
      </div>
    </ChoiceGroup>
  );
}

interface AlternatesProps {
  name: string;
  spans: readonly DateSpan[];
  onChange: (spans: DateSpan[]) => void;
}

type Row = { from: string | null; to: string | null };

/** Other days that would do. A row without its first day stays on the page and is not kept. */
function Alternates({ name, spans, onChange }: AlternatesProps) {
  const [rows, setRows] = useState<readonly Row[]>(spans);
  const [known, setKnown] = useState(spans);
  if (known !== spans) {
    setKnown(spans);
    if (JSON.stringify(spansIn(rows)) !== JSON.stringify(spans)) setRows(spans);
  }
  const set = (next: readonly Row[]) => {
    setRows(next);
    onChange(spansIn(next));
  };
  const add = () => {
    setRows([...rows, { from: null, to: null }]);
    focusSoon(`${name}-${rows.length}-from`);
  };
  const change = (place: number, patch: Partial<Row>) =>
    set(rows.map((row, index) => (index === place ? { ...row, ...patch } : row)));
  return (
    <>
      {rows.map((row, place) => (
        <div key={`${name}-${place}`} className={styles.fields}>
          <DateField
            name={`${name}-${place}-from`}
            label={`Or from (${place + 1})`}
            value={row.from}
            onChange={(from) => change(place, { from })}
          />
          <DateField
            name={`${name}-${place}-to`}
            label={`Or to (${place + 1})`}
            isOptional
            value={row.to}
            onChange={(to) => change(place, { to })}
          />
          <Button isCompact look="plain" onClick={() => set(rows.filter((_, index) => index !== place))}>
            Remove<span className="visually-hidden"> these days ({place + 1})</span>
          </Button>
        </div>
      ))}
      {rows.length < MAX_ALTERNATES && (
        <div>
          <Button isCompact onClick={add}>
            Add other days that would do
          </Button>
        </div>
      )}
    </>
  );
}

function spansIn(rows: readonly Row[]): DateSpan[] {
  return rows.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
}
