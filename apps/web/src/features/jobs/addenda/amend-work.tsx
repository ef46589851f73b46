import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { NumberField } from '../../../ui/number-field';
import { Panel } from '../../../ui/panel';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import type { Desk } from '../posting/desk';
import { HeadCountNote } from '../posting/head-count-note';

/** What is needed, where, for how many. */
export function AmendWork({ draft, change, errorFor }: Desk) {
  return (
    <Panel title="The work">
      <div className="stack">
        <TextArea
          name="summary"
          label="What you need"
          rows={6}
          limit={BRIEF_LIMITS.summary}
          value={draft.summary}
          onChange={(summary) => change({ summary })}
          error={errorFor('summary')}
        />
        <div className="columns">
          <TextField
            name="place"
            label="Where"
            isOptional
            maxLength={BRIEF_LIMITS.place}
            value={draft.place}
            onChange={(place) => change({ place })}
            error={errorFor('place')}
          />
          <NumberField
            name="headCount"
            label="How many people"
            isOptional
            isWhole
            value={draft.headCount}
            onChange={(headCount) => change({ headCount })}
            error={errorFor('headCount')}
          />
        </div>
        <HeadCountNote draft={draft} change={change} />
        <TextArea
          name="services"
          label="Services asked for"
          isOptional
          hint="One a line."
          rows={4}
          value={draft.services}
          onChange={(services) => change({ services })}
          error={errorFor('services')}
        />
      </div>
    </Panel>
  );
}
