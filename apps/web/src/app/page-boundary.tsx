import { CatchBoundary, CatchNotFound, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BrokenPage } from './broken-page';
import { NotFoundPage } from './not-found-page';

/** A page that is missing or broken leaves the header around it; going elsewhere tries anew. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { href } = useLocation();
  return (
    <CatchBoundary getResetKey={() => href} errorComponent={BrokenPage}>
      <CatchNotFound fallback={() => <NotFoundPage />}>{children}</CatchNotFound>
    </CatchBoundary>
  );
}
