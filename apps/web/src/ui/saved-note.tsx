import { formatTime } from './dates';

export type Saving = { state: 'saving' } | { state: 'saved'; at: string } | { state: 'failed'; why: string } | null;

/** Where a draft stands: "Saved 14:02". Never steals the focus; a failure is read out. */
export function SavedNote({ saving }: { saving: Saving }) {
  return (
    <p className="small muted" role="status">
      {saving?.state === 'saving' && 'Saving'}
      {saving?.state === 'saved' && `Saved ${formatTime(saving.at)}`}
      {saving?.state === 'failed' && <mark>Not saved. {saving.why}</mark>}
    </p>
  );
}
