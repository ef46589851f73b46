import { Button } from '../../../ui/button';
import { Highlight } from '../../../ui/highlight';
import type { Desk } from './desk';
import { linesFor, linesForOthers } from './lines-by-head';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Said when lines by the head are for another number of people than the job: bidders would price the wrong number. */
export function HeadCountNote({ draft: { lines, headCount }, change }: Pick<Desk, 'draft' | 'change'>) {
  const others = linesForOthers(lines, headCount);
  if (headCount === null || others.length === 0) return null;
  const named = others.map(({ title, quantity }) => `${title || 'a line without a name'} (${quantity})`);
  return (
    <div className="row">
      <Highlight>Priced for another number of people: {list.format(named)}.</Highlight>
      <Button isCompact onClick={() => change({ lines: linesFor(lines, headCount) })}>
        Make {others.length === 1 ? 'it' : 'them'} {headCount}
      </Button>
    </div>
  );
}
