import { useState } from 'react';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { BeginningList } from './beginning-list';
import type { Beginning } from './beginnings';

interface BeginningsProps {
  found: readonly Beginning[];
  isTyped: boolean;
  isBusy: boolean;
  onBegin: (beginning: Beginning) => void;
}

/** As many as one takes in at a glance. */
const PAST_AT_ONCE = 4;
const TEMPLATES_AT_ONCE = 8;

/** While somebody types: one list, best first. Before that: past jobs, then the usual templates and Blank. */
export function Beginnings({ found, isTyped, isBusy, onBegin }: BeginningsProps) {
  const [isAll, setIsAll] = useState(false);
  const card = { isBusy, onBegin };
  if (isTyped && found.length === 0)
    return (
      <EmptyState title="Nothing is called that.">Clear the field and choose Blank: it starts from nothing.</EmptyState>
    );
  if (isTyped) return <BeginningList {...card} beginnings={found} isFirstTaken />;
  const past = found
    .filter(({ kind }) => kind === 'past')
    .toSorted(endedFirst)
    .slice(0, PAST_AT_ONCE);
  const templates = found.filter(({ kind }) => kind === 'template');
  const usual = templates.filter(({ id }, place) => isAll || place < TEMPLATES_AT_ONCE || id === 'blank');
  return (
    <div className="stack loose">
      {past.length > 0 && (
        <section className="stack tight" aria-labelledby="past-title">
          <h2 id="past-title">Repeat a past job</h2>
          <BeginningList {...card} beginnings={past} isFirstTaken={false} />
        </section>
      )}
      <section className="stack tight" aria-labelledby="templates-title">
        <h2 id="templates-title">Begin from a template</h2>
        <BeginningList {...card} beginnings={usual} isFirstTaken={false} />
        {usual.length < templates.length && (
          <div>
            <Button isCompact onClick={() => setIsAll(true)}>
              Show {counted(templates.length - usual.length, 'more template')}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

/** What has ended has something to say about how it went. */
function endedFirst(one: Beginning, other: Beginning): number {
  return Number(other.isEnded ?? false) - Number(one.isEnded ?? false);
}
