import { useState } from 'react';
import { useQuery } from 'urql';
import type { ReadingsOnRecordQuery as Answer } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { Button } from '../../../ui/button';
import { csvText, download } from '../../../ui/csv';
import { DataTable } from '../../../ui/data-table';
import { DateField } from '../../../ui/date-field';
import { formatInstant } from '../../../ui/dates';
import { EmptyState } from '../../../ui/empty-state';
import { Panel } from '../../../ui/panel';
import { serverNow } from '../../../ui/server-clock';

const ReadingsOnRecordQuery = graphql(`
  query ReadingsOnRecord($from: CalendarDate!, $to: CalendarDate!) {
    readingsOnRecord(from: $from, to: $to) {
      at
      personName
      thing
      reference
      title
      isOwnSide
    }
  }
`);

type Reading = Answer['readingsOnRecord'][number];

const MONTH = 30 * 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Who read what was sealed, of jobs that are decided: to look at, and to take along. */
export function ReadingsTab() {
  const [from, setFrom] = useState(() => dayOf(serverNow() - MONTH));
  const [to, setTo] = useState(() => dayOf(serverNow()));
  const loaded = useQuery({ query: ReadingsOnRecordQuery, variables: { from, to }, requestPolicy: 'network-only' });
  return (
    <Panel title="Readings on record">
      <p className="small muted">
        Who read opened proposals, once for each hour, and each file handed out. Jobs appear once they are decided. Rows
        are added and never change. At most 92 days and 5,000 readings at once.
      </p>
      <div className="row">
        <DateField name="from" label="From" value={from} onChange={(day) => setFrom(day ?? from)} />
        <DateField name="to" label="To" value={to} onChange={(day) => setTo(day ?? to)} />
      </div>
      <Loaded of={loaded} what="The readings">
        {({ readingsOnRecord }) => <Readings readings={readingsOnRecord} name={`readings ${from} ${to}.csv`} />}
      </Loaded>
    </Panel>
  );
}

/** What one of them read. */
function readWords({ thing, isOwnSide }: Reading): string {
  if (thing === 'COMPARISON') return 'The proposals, side by side';
  return isOwnSide ? 'A file of the own proposal' : 'A file of a proposal';
}

function Readings({ readings, name }: { readings: readonly Reading[]; name: string }) {
  if (readings.length === 0) return <EmptyState title="Nobody read anything in these days." />;
  const save = () => {
    const rows = readings.map((each) => [each.at, each.personName, readWords(each), each.reference, each.title]);
    download(name, csvText(['At', 'Person', 'Read', 'Job', 'Title'], rows));
  };
  return (
    <div className="stack">
      <div>
        <Button onClick={save}>Save as CSV</Button>
      </div>
      <DataTable
        caption="Readings, newest first"
        rows={readings}
        rowKey={(each) => `${each.at} ${each.personName} ${each.reference} ${each.thing}`}
        columns={[
          { key: 'at', header: 'At', cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
          { key: 'person', header: 'Person', isRowHeader: true, cell: ({ personName }) => personName },
          { key: 'read', header: 'Read', cell: readWords },
          { key: 'job', header: 'Job', cell: ({ reference, title }) => `${reference}, ${title}` },
        ]}
      />
    </div>
  );
}
