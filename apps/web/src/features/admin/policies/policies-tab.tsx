import { useState } from 'react';
import { useQuery } from 'urql';
import type { PolicyRowFragment as Policy } from '../../../graphql/generated/graphql';
import { Loaded } from '../../../graphql/loaded';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { OwnCalendarFragment } from './calendar-documents';
import { Holidays } from './holidays';
import { OwnCalendars } from './own-calendars';
import { PoliciesQuery, PolicyRowFragment } from './policy-documents';
import { PolicyDialog } from './policy-dialog';
import { PolicyRows } from './policy-rows';
import { RemovePolicy } from './remove-policy';
import { WorkingHours } from './working-hours';

/** What the company asks of jobs, by category and value, and the days on which nobody works. */
export function PoliciesTab() {
  const loaded = useQuery({ query: PoliciesQuery, requestPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Policy | 'new' | null>(null);
  const [removing, setRemoving] = useState<Policy | null>(null);
  return (
    <div className="stack">
      <div>
        <Button look="primary" onClick={() => setEditing('new')}>
          Add a policy
        </Button>
      </div>
      <Loaded of={loaded} what="The policies">
        {({ policies, holidays, workingCalendars, departments, categories }) => (
          <>
            <Panel title="Policies">
              <p className="small muted">
                One policy applies to a job, whole: that of its category before a general one, and of those the one with
                the highest value that its budget reaches. A job without a budget counts as small. What is published
                keeps the policy it was published under.
              </p>
              <PolicyRows
                policies={policies.map((policy) => readFragment(PolicyRowFragment, policy))}
                onChange={setEditing}
                onRemove={setRemoving}
              />
            </Panel>
            <WorkingHours calendars={calendarsOf(workingCalendars).filter(({ isDefault }) => isDefault)} />
            <OwnCalendars calendars={calendarsOf(workingCalendars)} departments={departments} />
            <Holidays holidays={holidays} />
            {editing && (
              <PolicyDialog
                policy={editing === 'new' ? null : editing}
                categories={categories}
                onDone={() => setEditing(null)}
              />
            )}
          </>
        )}
      </Loaded>
      {removing && <RemovePolicy policy={removing} onDone={() => setRemoving(null)} />}
    </div>
  );
}

const calendarsOf = (calendars: readonly FragmentType<typeof OwnCalendarFragment>[]) =>
  calendars.map((calendar) => readFragment(OwnCalendarFragment, calendar));
