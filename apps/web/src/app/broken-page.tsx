import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/button';
import { Page } from '../ui/page';

/** A page whose code failed. The shell around it still works. */
export function BrokenPage({ error }: ErrorComponentProps) {
  return (
    <Page title="This page could not be shown" isNarrow>
      <p>Something broke on our side. What you had saved is safe.</p>
      <p>
        Load the page again. If it stays, report this:{' '}
        <span className="mono">{error instanceof Error ? error.message : String(error)}</span>
      </p>
      <div>
        <Button look="primary" onClick={() => location.reload()}>
          Load the page again
        </Button>
      </div>
    </Page>
  );
}
