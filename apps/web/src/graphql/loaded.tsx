import { type ReactNode, useEffect } from 'react';
import type { AnyVariables, UseQueryResponse } from 'urql';
import { ErrorPanel } from '../ui/error-panel';
import { Skeleton } from '../ui/skeleton';
import { onSessionResume } from './session-end';

interface LoadedProps<Data, Variables extends AnyVariables> {
  /** What `useQuery` gave. */
  of: UseQueryResponse<Data, Variables>;
  /** What is loaded, beginning a sentence: "Your jobs". */
  what: string;
  children: (data: Data) => ReactNode;
}

/** Shows a query's answer; before it nothing for a second, then bars; instead of it what failed and a way to retry. */
export function Loaded<Data, Variables extends AnyVariables>({ of, what, children }: LoadedProps<Data, Variables>) {
  const [{ data, error }, load] = of;
  const hasFailed = error !== undefined;
  useEffect(() => {
    if (hasFailed) return onSessionResume(() => load({ requestPolicy: 'network-only' }));
  }, [hasFailed, load]);
  if (data) return <>{children(data)}</>;
  if (!error) return <Skeleton what={what} />;
  return (
    <ErrorPanel what={what} onRetry={() => load({ requestPolicy: 'network-only' })}>
      {error.networkError ? undefined : error.graphQLErrors[0]?.message}
    </ErrorPanel>
  );
}
