import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PathLink } from '../../ui/path-link';
import { besideMonth, monthName, thisMonth } from './month';
import { RecognitionPageQuery } from './recognition-documents';
import { Recognised } from './recognised';
import { WaitingRecognition } from './waiting-recognition';
import styles from './thanks.module.css';

const route = getRouteApi('/thanks/$month');

/** Who is recognised in a month: those whom a leader picked and who agreed, by name. */
export function RecognitionPage() {
  const { month } = route.useParams();
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw notFound();
  return (
    <Page
      title={`Recognised in ${monthName(month)}`}
      lead="From the wall of thanks: nominated by leads, picked by a leader, agreed to by the person. By name, in no order of merit."
      back={<BackLink to="/thanks">Thanks</BackLink>}
      actions={<Months month={month} />}
      isNarrow
    >
      <Month key={month} month={month} />
    </Page>
  );
}

function Months({ month }: { month: string }) {
  return (
    <>
      <PathLink href={`/thanks/${besideMonth(month, -1)}`} look="quiet" isCompact>
        {monthName(besideMonth(month, -1))}
      </PathLink>
      {month < thisMonth() && (
        <PathLink href={`/thanks/${besideMonth(month, 1)}`} look="quiet" isCompact>
          {monthName(besideMonth(month, 1))}
        </PathLink>
      )}
    </>
  );
}

function Month({ month }: { month: string }) {
  const page = useQuery({ query: RecognitionPageQuery, variables: { month }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={page} what="This page">
      {({ recognitionPage: { shown, waiting } }) => (
        <div className="stack loose">
          {waiting.length > 0 && (
            <Panel title="Waiting">
              <ul className={styles.list}>
                {waiting.map((each) => (
                  <WaitingRecognition key={each.id} recognition={each} />
                ))}
              </ul>
            </Panel>
          )}
          {shown.length === 0 ? (
            <EmptyState title="Nobody stands here yet.">
              Leads nominate on the wall; leaders pick with a sentence; the person agrees before anybody reads it.
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {shown.map((each) => (
                <Recognised key={each.id} recognition={each} />
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}
