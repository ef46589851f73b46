import { useQuery } from 'urql';
import { Loaded } from '../../graphql/loaded';
import { EmptyState } from '../../ui/empty-state';
import { ReportedThanksQuery } from './thanks-documents';
import { ThanksEntry } from './thanks-entry';
import styles from './thanks.module.css';

/** What was reported, for administrators: it stays, or it goes with a reason. */
export function ReportedList() {
  const reported = useQuery({ query: ReportedThanksQuery, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={reported} what="What was reported">
      {({ reportedThanks }) =>
        reportedThanks.length === 0 ? (
          <EmptyState title="Nothing is reported.">
            What somebody reports waits here until an administrator leaves it or hides it.
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {reportedThanks.map((thanks) => (
              <ThanksEntry key={thanks.id} thanks={thanks} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
