import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { SignInPage } from '../features/people/sign-in-page';
import { UnreachablePage } from '../features/people/unreachable-page';
import { plainClient } from '../graphql/session';

/**
 * Shows the sign-in page at whatever address was asked for; after signing in the same address is loaded again, so a
 * deep link with its filters survives.
 */
export function start(root: HTMLElement, state: 'signed-out' | 'unreachable'): void {
  createRoot(root).render(
    <StrictMode>
      <Provider value={plainClient}>{state === 'signed-out' ? <SignInPage /> : <UnreachablePage />}</Provider>
    </StrictMode>,
  );
}
