import { useState } from 'react';
import type { ChangesPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { MoneyText } from '../../../ui/money-text';
import { Panel } from '../../../ui/panel';
import { ChangeEntry } from './change-entry';
import { ProposeChange } from './propose-change';

export const ChangesPanelFragment = graphql(`
  fragment ChangesPanel on Engagement {
    id
    side
    growth
    endsOn
    mayProposeChange
    agreedTotal {
      amount
      currency
    }
    priceNow {
      amount
      currency
    }
    job {
      id
      currency
    }
    milestones {
      id
      title
      dueOn
      acceptedAt
    }
    changes {
      id
      state
      ...ChangeEntry
    }
  }
`);

/** What changed since the award: what waits first, then the history, with what it comes to. Nothing to say, nothing shown. */
export function ChangesPanel({ engagement }: { engagement: FragmentType<typeof ChangesPanelFragment> }) {
  const read = readFragment(ChangesPanelFragment, engagement);
  const [isProposing, setIsProposing] = useState(false);
  const { changes, side, mayProposeChange } = read;
  if (changes.length === 0 && !mayProposeChange) return null;
  const waits = (state: string) => state === 'PROPOSED' || state === 'APPROVING';
  const ordered = [
    ...changes.filter(({ state }) => waits(state)),
    ...changes.filter(({ state }) => !waits(state)).toReversed(),
  ];
  return (
    <Panel title="Changes" id="changes">
      <div className="stack">
        <Sum read={read} />
        {ordered.map((change) => (
          <ChangeEntry key={change.id} change={change} side={side} />
        ))}
        {mayProposeChange && (
          <div>
            <Button onClick={() => setIsProposing(true)}>Propose a change</Button>
          </div>
        )}
      </div>
      {isProposing && <ProposeChange engagement={read} onClose={() => setIsProposing(false)} />}
    </Panel>
  );
}

/** What was agreed at first beside what is agreed now, so that a low first price that grows is seen. */
function Sum({ read: { changes, agreedTotal, priceNow, growth, endsOn } }: { read: Fields }) {
  if (changes.length === 0) {
    return (
      <p className="muted">Nothing has changed since the award. Either side may propose a change; the other answers.</p>
    );
  }
  if (growth === null || agreedTotal === null || priceNow === null) return null;
  return (
    <p>
      <MoneyText {...priceNow} /> agreed by now, awarded at <MoneyText {...agreedTotal} />: <strong>{growth}</strong>.
      {endsOn !== null && ` The work ends on ${formatDay(endsOn)}.`}
    </p>
  );
}
