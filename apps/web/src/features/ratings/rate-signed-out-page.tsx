import { useEffect } from 'react';
import { RateByLink } from './rate-by-link';
import styles from './rate.module.css';

/** A rating link, opened without signing in. */
export function RateSignedOutPage() {
  useEffect(() => {
    document.title = 'How was it? · Bidwell';
  }, []);
  return (
    <>
      <header className="first-paint">
        <span className="wordmark">
          bid<span>well</span>
        </span>
      </header>
      <main className={styles.page}>
        <h1>How was it?</h1>
        <RateByLink />
      </main>
    </>
  );
}
