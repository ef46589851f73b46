import { Button } from './button';

interface ShowMoreProps {
  hasMore: boolean;
  isLoading?: boolean;
  onMore: () => void;
  /** What is shown so far: "40 jobs". */
  shown: string;
}

/** The next page of a list, below it. */
export function ShowMore({ hasMore, isLoading = false, onMore, shown }: ShowMoreProps) {
  return (
    <div className="row no-print">
      {hasMore && (
        <Button isCompact isBusy={isLoading} onClick={onMore}>
          Show more
        </Button>
      )}
      <p className="small muted" role="status">
        {isLoading ? 'Loading more' : `${shown} shown${hasMore ? '' : ', that is all'}`}
      </p>
    </div>
  );
}
