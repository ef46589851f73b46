import type { InvitationMode } from '../../../graphql/generated/graphql';
import { MultiSelect } from '../../../ui/multi-select';
import { Panel } from '../../../ui/panel';
import { RadioGroup } from '../../../ui/radio-group';
import { INVITATION_WORDS } from '../job-words';
import { GuestsPart } from './guests-part';
import { Matches } from './matches';
import type { SectionProps } from './sections';

const MODES = ['CATEGORY', 'MIXED', 'ALL_APPROVED', 'NAMED'] as const satisfies InvitationMode[];

/** Who is invited: the category's own teams always, and the vendors chosen here. */
export function InvitationsSection({ draft, change, errorFor, answer: { vendors } }: SectionProps) {
  const { invitationMode, invitedVendorIds } = draft;
  return (
    <Panel title="Who is invited">
      <div className="columns">
        <div className="stack">
          <RadioGroup
            name="invitationMode"
            label="Outside vendors"
            value={invitationMode}
            onChange={(mode) => change({ invitationMode: mode })}
            choices={MODES.map((value) => ({ value, ...INVITATION_WORDS[value] }))}
            error={errorFor('invitationMode')}
          />
          {(invitationMode === 'NAMED' || invitationMode === 'MIXED') && (
            <MultiSelect
              name="invitedVendorIds"
              label={invitationMode === 'NAMED' ? 'Vendors by name' : 'More vendors by name'}
              isOptional={invitationMode !== 'NAMED'}
              placeholder="Type a name"
              values={invitedVendorIds}
              onChange={(ids) => change({ invitedVendorIds: ids })}
              choices={vendors.map(({ id, name, categories }) => ({
                value: id,
                label: name,
                hint: categories.map((each) => each.name).join(', '),
              }))}
              error={errorFor('invitedVendorIds')}
            />
          )}
          <GuestsPart draft={draft} change={change} errorFor={errorFor} />
        </div>
        <Matches draft={draft} />
      </div>
    </Panel>
  );
}
