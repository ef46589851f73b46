import { ErrorPanel } from '../../ui/error-panel';
import styles from './sign-in.module.css';

/** The server did not answer the very first question. */
export function UnreachablePage() {
  return (
    <>
      <header className="first-paint">
        <span className="wordmark">
          bid<span>well</span>
        </span>
      </header>
      <main className={styles.page}>
        <div className="stack">
          <h1>Bidwell does not answer</h1>
          <ErrorPanel what="Your session" onRetry={() => location.reload()}>
            The server could not be reached. Check your connection, or wait a minute, then try again.
          </ErrorPanel>
        </div>
      </main>
    </>
  );
}
