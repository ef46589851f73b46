import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionEnd } from '../graphql/session-end';

const SessionEndDialog = lazy(() => import('./session-end-dialog'));

/** Waits for the session to end. */
export function SessionEnd() {
  const [hasEnded, setHasEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setHasEnded(true)), []);
  if (!hasEnded) return null;
  return (
    <Suspense>
      <SessionEndDialog onDone={() => setHasEnded(false)} />
    </Suspense>
  );
}
