import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { NumberField } from '../../../ui/number-field';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { HeadCountNote } from './head-count-note';
import { followHeadCount } from './lines-by-head';
import type { SectionProps } from './sections';

/** What it is, where, for how many. */
export function JobSection({ draft, change, errorFor, answer: { categories } }: SectionProps) {
  return (
    <Panel title="The job">
      <div className="stack">
        <TextField
          name="title"
          label="What it is called"
          maxLength={BRIEF_LIMITS.title}
          value={draft.title}
          onChange={(title) => change({ title })}
          error={errorFor('title')}
        />
        <TextArea
          name="summary"
          label="What you need"
          hint="Say what success looks like. Everybody invited reads the same words."
          rows={6}
          limit={BRIEF_LIMITS.summary}
          value={draft.summary}
          onChange={(summary) => change({ summary })}
          error={errorFor('summary')}
        />
        <div className="columns">
          <SelectField
            name="categoryId"
            label="Category"
            hint="Its own team is always invited."
            value={draft.categoryId}
            onChange={(categoryId) => change({ categoryId })}
            choices={categories.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorFor('categoryId')}
          />
          <TextField
            name="place"
            label="Where"
            isOptional
            hint="A city is enough."
            maxLength={BRIEF_LIMITS.place}
            value={draft.place}
            onChange={(place) => change({ place })}
            error={errorFor('place')}
          />
        </div>
        <div className="columns">
          <NumberField
            name="headCount"
            label="How many people"
            isOptional
            isWhole
            value={draft.headCount}
            onChange={(headCount) => change({ headCount, lines: followHeadCount(draft.lines, headCount) })}
            error={errorFor('headCount')}
          />
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
        <HeadCountNote draft={draft} change={change} />
      </div>
    </Panel>
  );
}
