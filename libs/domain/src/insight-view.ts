/** Ways of looking at the figures that somebody keeps: a view under a name of their own, and figures frozen behind a link. */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

export const VIEW_LIMITS = { name: 60, frozenTitle: 120, address: 500, views: 40 } as const;

/** How often somebody is told by mail what changed. */
export const ReportRhythm = { WEEK: 'week', MONTH: 'month' } as const;
export type ReportRhythm = (typeof ReportRhythm)[keyof typeof ReportRhythm];

/** A page of Insights as the address bar has it, without the site: nothing leads anywhere else. */
const ADDRESS = /^\/insights(\?[\w\-.~%=&+]*)?$/;

/** What is wrong with a view as it was named. */
export function viewProblems(view: { name: string; address: string }): Problem[] {
  return [...requiredTextProblems('name', view.name, VIEW_LIMITS.name, 'Give it a name'), ...addressProblems(view)];
}

/** The same of figures to freeze. */
export function frozenProblems(figures: { title: string; address: string }): Problem[] {
  const title = requiredTextProblems('title', figures.title, VIEW_LIMITS.frozenTitle, 'Say what it is about');
  return [...title, ...addressProblems(figures)];
}

function addressProblems({ address }: { address: string }): Problem[] {
  if (address.length <= VIEW_LIMITS.address && ADDRESS.test(address)) return [];
  return [{ field: 'address', message: 'Only a page of Insights can be kept. Open it, then try again.' }];
}
