import { useViewer } from '../../graphql/viewer';
import { formatInstant } from '../../ui/dates';
import { serverNow } from '../../ui/server-clock';
import styles from './record.module.css';

/** Who printed a document and when, and whom it is not for. On paper alone. */
export function PrintedBy() {
  const { person } = useViewer();
  return (
    <p className={`${styles.printed} small`}>
      Printed by {person.name}, {formatInstant(new Date(serverNow()).toISOString())}. Never for bidders.
    </p>
  );
}
