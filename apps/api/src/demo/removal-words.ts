import type { Removal } from './remove-demo.js';

const NOUNS: Record<string, readonly [one: string, many: string]> = {
  job: ['job', 'jobs'],
  goal: ['goal', 'goals'],
  bidder: ['team or vendor', 'teams and vendors'],
  person: ['person', 'people'],
  category: ['category', 'categories'],
  department: ['department', 'departments'],
};

const list = new Intl.ListFormat('en');

/** What a removal did, in a sentence or two. */
export function inWords({ removed, kept }: Removal): string {
  const gone = counted(removed);
  if (gone === '') return 'There is no demo company here.';
  const stayed = counted(kept);
  const sentence = `Removed ${gone}.`;
  return stayed === ''
    ? sentence
    : `${sentence}\nKept ${stayed}, because real jobs refer to them. People and bidders among them can no longer sign in or be invited.`;
}

function counted(counts: Record<string, number>): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return list.format(
    parts.map(([table, count]) => `${count} ${(NOUNS[table] ?? [table, table])[count === 1 ? 0 : 1]}`),
  );
}
