import { useEffect } from 'react';
import { DemoPeople } from './demo-people';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

/** Asks who comes; then the address that was asked for is loaded again. */
export function SignInPage() {
  useEffect(() => {
    document.title = 'Sign in · Bidwell';
  }, []);
  return (
    <>
      <header className="first-paint">
        <span className="wordmark">
          bid<span>well</span>
        </span>
      </header>
      <main className={styles.page}>
        <section className={styles.entry}>
          <h1>Sign in</h1>
          <p className="muted">Post a job. Your own teams and outside vendors propose on equal terms. You choose.</p>
          <SignInForm onSignedIn={enter} />
        </section>
        <DemoPeople onSignedIn={enter} />
      </main>
    </>
  );
}

function enter(): void {
  if (location.pathname === '/sign-in') location.replace('/');
  else location.reload();
}
