import { useEffect, useState } from 'react';
import { Provider } from 'urql';
import { SignInAgain } from '../features/people/sign-in-again';
import { onSessionEnd } from '../graphql/session-end';
import { plainClient } from '../graphql/session';
import { Dialog } from '../ui/dialog';

/** When the session has ended: a dialog over the page, which keeps everything that was typed. */
export function SessionEnd() {
  const [hasEnded, setHasEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setHasEnded(true)), []);
  return (
    <Dialog title="Your session has ended" isOpen={hasEnded} isRequired onClose={() => setHasEnded(false)}>
      <Provider value={plainClient}>
        <SignInAgain onDone={() => setHasEnded(false)} />
      </Provider>
    </Dialog>
  );
}
