import { useEffect } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql';
import type { ImportTaskFieldsFragment } from '../../graphql/generated/graphql';
import { ImportTaskFragment, ImportTaskQuery } from './import-documents';

const PAUSE = 700;
const ENDED: readonly ImportTaskFieldsFragment['state'][] = ['DONE', 'STOPPED', 'FAILED'];

export interface FollowedImport {
  /** Null while it is not known, and when it is gone or somebody else's. */
  task: ImportTaskFieldsFragment | null;
  isLoading: boolean;
  isOver: boolean;
}

/** An import as it goes on, asked for again until it has ended. `id` null: none is followed. */
export function useImportTask(id: string | null): FollowedImport {
  const [{ data, fetching }, look] = useQuery({
    query: ImportTaskQuery,
    variables: { id: id ?? '' },
    pause: id === null,
    requestPolicy: 'network-only',
  });
  const found = data?.importTask?.id === id ? data?.importTask : null;
  const task = found ? readFragment(ImportTaskFragment, found) : null;
  const isOver = task !== null && ENDED.includes(task.state);
  useEffect(() => {
    if (id === null || isOver) return undefined;
    const timer = setInterval(() => look({ requestPolicy: 'network-only' }), PAUSE);
    return () => clearInterval(timer);
  }, [id, isOver, look]);
  return { task, isLoading: fetching && task === null, isOver };
}
