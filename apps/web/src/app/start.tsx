import { isNotFound, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createClient } from '../graphql/client';
import { watchLive } from '../graphql/live';
import type { Viewer } from '../graphql/session';
import { watchSession } from '../graphql/session-watch';
import { ViewerContext } from '../graphql/viewer';
import { createAppRouter } from './router';

/** Shows the product to a signed-in person. */
export function start(root: HTMLElement, viewer: Viewer): void {
  const router = createAppRouter();
  if (location.pathname === '/sign-in') router.history.replace('/');
  watchSession();
  watchLive();
  createRoot(root, { onCaughtError: report }).render(
    <StrictMode>
      <Provider value={createClient()}>
        <ViewerContext value={viewer}>
          <RouterProvider router={router} />
        </ViewerContext>
      </Provider>
    </StrictMode>,
  );
}

/** What a boundary caught is told to the console; a page that is not found is no fault. */
function report(error: unknown): void {
  if (!isNotFound(error)) console.error(error);
}
