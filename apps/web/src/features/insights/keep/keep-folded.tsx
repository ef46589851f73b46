import { lazy, Suspense, useState } from 'react';
import type { InsightsSearch } from '../insights-search';

const KeepAndShare = lazy(async () => ({ default: (await import('./keep-and-share')).KeepAndShare }));

/** One line until it is opened; its code comes then. */
export function KeepFolded({ search }: { search: InsightsSearch }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="no-print" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Save, share or print this page</summary>
      {isOpen && (
        <Suspense>
          <KeepAndShare search={search} />
        </Suspense>
      )}
    </details>
  );
}
