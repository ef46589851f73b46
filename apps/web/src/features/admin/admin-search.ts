export const ADMIN_TABS = ['people', 'bidders', 'categories', 'goals', 'policies', 'readings'] as const;
export type AdminTab = (typeof ADMIN_TABS)[number];

/** What the address of the administration says. Everything left out has its default. */
export interface AdminSearch {
  /** Left out: people. */
  tab?: AdminTab;
  /** A part of a name or address, within the tab. */
  find?: string;
  /** Teams or vendors only. Left out: both. */
  kind?: 'TEAM' | 'VENDOR';
}

export function readAdminSearch(given: Record<string, unknown>): AdminSearch {
  const find = typeof given.find === 'string' ? given.find.trim().slice(0, 100) : '';
  return {
    tab: ADMIN_TABS.find((tab) => tab === given.tab && tab !== 'people'),
    find: find === '' ? undefined : find,
    kind: given.kind === 'TEAM' || given.kind === 'VENDOR' ? given.kind : undefined,
  };
}
