import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { invitationIn } from '../features/guests/join-address';
import { SignInPage } from '../features/people/sign-in-page';
import { UnreachablePage } from '../features/people/unreachable-page';
import { plainClient } from '../graphql/session';

const RatePage = lazy(async () => ({
  default: (await import('../features/ratings/rate-signed-out-page')).RateSignedOutPage,
}));
const JoinPage = lazy(async () => ({ default: (await import('../features/guests/join-page')).JoinPage }));

/**
 * Shows the sign-in page at whatever address was asked for; after signing in the same address is loaded again, so a
 * deep link with its filters survives. An invitation link, and one to rate by, have pages of their own.
 */
export function start(root: HTMLElement, state: 'signed-out' | 'unreachable'): void {
  createRoot(root).render(
    <StrictMode>
      <Provider value={plainClient}>{state === 'signed-out' ? <WayIn /> : <UnreachablePage />}</Provider>
    </StrictMode>,
  );
}

function WayIn() {
  if (/^\/rate\/?$/.test(location.pathname)) {
    return (
      <Suspense>
        <RatePage />
      </Suspense>
    );
  }
  const invitationId = invitationIn(location.pathname);
  if (invitationId === null) return <SignInPage />;
  return (
    <Suspense>
      <JoinPage invitationId={invitationId} />
    </Suspense>
  );
}
