import { Skeleton } from '../ui/skeleton';

/** While a page's own code is on its way. */
export function LoadingPage() {
  return <Skeleton what="the page" lines={6} />;
}
