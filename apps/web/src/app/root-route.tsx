import { createRootRoute, notFound } from '@tanstack/react-router';
import { isId } from '../graphql/is-id';
import { BrokenPage } from './broken-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell';

/** What every page stands in. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

/** What cannot be a job's id leads to no page. */
export function onlyJobs({ params }: { params: { jobId: string } }): void {
  if (!isId(params.jobId)) throw notFound();
}
