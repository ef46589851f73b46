import { type ReactNode, useState } from 'react';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { SavedNote, type Saving } from '../../ui/saved-note';
import { serverNow } from '../../ui/server-clock';
import { CompareViewFragment } from './compare-documents';
import { CompareLead } from './compare-lead';
import { CompareNotices } from './compare-notices';
import { ComparePanels } from './compare-panels';
import { CompareScore } from './compare-score';
import { CompareTable, type CompareTableProps } from './compare-table';
import { CompareTools } from './compare-tools';
import { compareRoute, useCompared } from './use-compared';

interface CompareViewProps {
  comparison: FragmentType<typeof CompareViewFragment>;
  /** What was decided, above the table. */
  outcome?: ReactNode;
  /** Buttons for what can be decided, below the table. */
  children?: ReactNode;
}

/** All opened proposals of a job, side by side. */
export function CompareView({ comparison, outcome, children }: CompareViewProps) {
  const read = readFragment(CompareViewFragment, comparison);
  const { order = 'name' } = compareRoute.useSearch();
  const compared = useCompared(read);
  const [saving, setSaving] = useState<Saving>(null);
  const { job, all, shown, groups, showsDifferences, mayScore } = compared;
  const onSaved = () => setSaving({ state: 'saved', at: new Date(serverNow()).toISOString() });

  const scoreCell: CompareTableProps['scoreCell'] = (proposal, row, cell) => (
    <CompareScore proposal={proposal} row={row} cell={cell} onSaved={onSaved} />
  );

  return (
    <Page
      title={read.job.title}
      back={
        <BackLink to="/jobs/$jobId" params={{ jobId: job.id }}>
          The job
        </BackLink>
      }
      lead={<CompareLead openedAt={read.job.openedAt} invitedCount={read.invitedCount} compared={compared} />}
    >
      {outcome}
      <CompareNotices read={read} compared={compared} />
      {all.length === 0 ? (
        <EmptyState title="No proposal came in by the deadline.">
          You can close this job without an award, then post it again with more time or a clearer brief.
        </EmptyState>
      ) : (
        <div className="stack">
          <CompareTools compared={compared} order={order} />
          <CompareTable
            caption={`Proposals side by side. Prices in ${job.currency}, as each bidder gave them.`}
            currency={job.currency}
            proposals={shown}
            groups={groups}
            showsDifferences={showsDifferences}
            scoreCell={mayScore ? scoreCell : undefined}
          />
          {mayScore && <SavedNote saving={saving} />}
          <ComparePanels read={read} compared={compared} />
        </div>
      )}
      <div className="row no-print">
        {children}
        {all.length > 0 && <Button onClick={() => window.print()}>Print or save as PDF</Button>}
      </div>
    </Page>
  );
}
