import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionEnd, sessionResumed } from '../graphql/session-end';

const SessionEndDialog = lazy(() => import('./session-end-dialog'));

/** Waits for the session to end. */
export function SessionEnd() {
  const [hasEnded, setHasEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setHasEnded(true)), []);
  const resume = () => {
    setHasEnded(false);
    sessionResumed();
  };
  if (!hasEnded) return null;
  return (
    <Suspense>
      <SessionEndDialog onDone={resume} />
    </Suspense>
  );
}
