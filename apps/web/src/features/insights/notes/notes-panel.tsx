import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { Panel } from '../../../ui/panel';
import { AddNote } from './add-note';
import { DayNote_InsightNote } from './day-note';
import { RemoveNote } from './remove-note';

const NotesPanel_Insights = graphql(`
  fragment NotesPanel on Insights {
    dataset {
      id
    }
    bidders {
      bidderKey
      name
      kind
    }
    notes {
      id
      ...DayNote
    }
  }
`);

/** What leaders know of a day and a figure does not: written here, shown on every chart over time. */
export function NotesPanel({ insights }: { insights: FragmentType<typeof NotesPanel_Insights> }) {
  const { dataset, bidders, notes: masked } = readFragment(NotesPanel_Insights, insights);
  const [isAdding, setIsAdding] = useState(false);
  const notes = masked.map((note) => readFragment(DayNote_InsightNote, note)).toReversed();
  const teams = bidders.filter(({ kind }) => kind === 'INTERNAL').toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel
      title="What happened when?"
      id="notes"
      aside={
        <Button isCompact className="no-print" onClick={() => setIsAdding(true)}>
          Write a note on a day
        </Button>
      }
    >
      {notes.length === 0 && (
        <p className="muted">No notes. Write what a figure cannot know: a new team, a new price list.</p>
      )}
      <ul className="stack tight">
        {notes.map(({ id, day, words, bidderName, madeBy }) => (
          <li key={id} className="row apart">
            <span>
              <strong>{formatDay(day)}</strong> {words}
              {bidderName !== null && ` (${bidderName})`} <span className="muted small">{madeBy.name}</span>
            </span>
            <RemoveNote id={id} of={`${formatDay(day)}: ${words}`} />
          </li>
        ))}
      </ul>
      {isAdding && <AddNote datasetId={dataset.id} teams={teams} onClose={() => setIsAdding(false)} />}
    </Panel>
  );
}
