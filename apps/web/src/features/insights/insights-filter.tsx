import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { SelectField } from '../../ui/select-field';
import type { InsightsSearch } from './insights-search';
import styles from './insights.module.css';

interface InsightsFilterProps {
  datasets: readonly { id: string; name: string; isImported: boolean }[];
  search: InsightsSearch;
  /** The day it is, by which "last 12 months" is counted. */
  today: string;
}

/** Which contests, and of what time. The choice lives in the address. */
export function InsightsFilter({ datasets, search, today }: InsightsFilterProps) {
  const navigate = useNavigate();
  const own = datasets.find((dataset) => !dataset.isImported);
  return (
    <div className={`${styles.filter} no-print`}>
      <SelectField
        name="dataset"
        label="Contests"
        value={search.dataset ?? own?.id ?? null}
        choices={datasets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => void navigate({ to: '/insights', search: { dataset: id === own?.id ? undefined : id } })}
      />
      <Period key={`${search.from} ${search.to}`} search={search} today={today} />
    </div>
  );
}

function Period({ search, today }: Pick<InsightsFilterProps, 'search' | 'today'>) {
  const navigate = useNavigate();
  const [from, setFrom] = useState(search.from ?? null);
  const [to, setTo] = useState(search.to ?? null);
  const show = () => navigate({ to: '/insights', search: { ...search, from: from ?? undefined, to: to ?? undefined } });
  return (
    <form
      noValidate
      className={styles.filter}
      aria-label="Time"
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <DateField name="from" label="From the month of" isOptional value={from} onChange={setFrom} />
      <DateField name="to" label="To the month of" isOptional value={to} onChange={setTo} />
      <Button type="submit">Show</Button>
      <span className="row small">
        <Link to="/insights" search={{ ...search, from: monthsBefore(today, 11), to: undefined }}>
          Last 12 months
        </Link>
        <Link to="/insights" search={{ ...search, from: monthsBefore(today, 23), to: undefined }}>
          Last 24 months
        </Link>
        <Link to="/insights" search={{ ...search, from: undefined, to: undefined }}>
          All
        </Link>
      </span>
    </form>
  );
}

/** The first day of the month so many months before the month of a day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}
