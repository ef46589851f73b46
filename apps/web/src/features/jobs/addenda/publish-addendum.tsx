import { ADDENDUM_LIMITS } from '@bidwell/domain/amendment';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { formatDay } from '../../../ui/dates';
import { Highlight } from '../../../ui/highlight';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import type { Desk } from '../posting/desk';
import { AddendumChanges } from './addendum-changes';
import { type Amending, type Parts, isMaterial as touchesPrices, toldChanges } from './amending';

interface PublishAddendumProps extends Desk {
  amending: Amending;
  /** Answers to the category's questions in words. */
  parts: Parts;
  number: number;
  /** The first day that will do for the deadline after a change that matters. */
  lateChangeDeadline: string;
  reason: string;
  onReason: (reason: string) => void;
  isMaterial: boolean;
  onMaterial: (isMaterial: boolean) => void;
  isPublishing: boolean;
}

/** What bidders will be told, why, and the button that tells them. */
export function PublishAddendum({ amending, parts, number, errorFor, ...props }: PublishAddendumProps) {
  const changes = toldChanges(amending, parts);
  const matters = touchesPrices(amending, parts);
  return (
    <Panel title={`Addendum ${number}`}>
      <div className="stack">
        {changes.length === 0 ? (
          <p className="muted">
            Change the brief on this page. What is different then stands here, as bidders will see it.
          </p>
        ) : (
          <AddendumChanges changes={changes} />
        )}
        <TextArea
          name="reason"
          label="Why it changes"
          hint="Everybody invited reads it."
          rows={3}
          limit={ADDENDUM_LIMITS.reason}
          value={props.reason}
          onChange={props.onReason}
          error={errorFor('reason')}
        />
        {!matters && (
          <Checkbox
            name="isMaterial"
            label="This changes what bidders price"
            hint="Dates, place, people, services and lines always do."
            isChecked={props.isMaterial}
            onChange={props.onMaterial}
          />
        )}
        {(matters || props.isMaterial) && <WhatItAsks {...props} />}
        <Button type="submit" look="primary" isBusy={props.isPublishing}>
          Publish addendum {number}
        </Button>
      </div>
    </Panel>
  );
}

/** A change that matters asks for time, and bidders to look at what they submitted. */
function WhatItAsks({
  draft,
  change,
  lateChangeDeadline,
}: Pick<PublishAddendumProps, 'draft' | 'change' | 'lateChangeDeadline'>) {
  const isLate = draft.deadline !== null && draft.deadline.slice(0, 10) < lateChangeDeadline;
  const extend = () => change({ deadline: `${lateChangeDeadline}T17:00:00.000Z` });
  return (
    <div className="stack tight">
      <p className="small">
        Whoever has submitted is asked to look again. What was submitted stays valid; you see that it was written
        before.
      </p>
      {isLate && (
        <>
          <p className="small">
            <Highlight>Bidders need time for this:</Highlight> the deadline has to be {formatDay(lateChangeDeadline)} or
            later.
          </p>
          <div>
            <Button isCompact onClick={extend}>
              Move the deadline there
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
