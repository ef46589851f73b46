import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { BackLink } from '../../ui/back-link';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { useShortcut } from '../../ui/shortcuts';
import { BriefBeside } from './brief-beside';
import { CompareBody } from './compare-body';
import { CompareViewFragment } from './compare-documents';
import { CompareExports } from './paper/compare-exports';
import { CompareLead } from './compare-lead';
import { CompareNotices } from './compare-notices';
import { ComparePanels } from './compare-panels';
import { CompareTools } from './compare-tools';
import styles from './compare-view.module.css';
import { OpenedFiles } from './table/opened-files';
import { PrintedBy } from './paper/print-tables';
import { compareRoute, useCompared, useLookChange } from './use-compared';

interface CompareViewProps {
  comparison: FragmentType<typeof CompareViewFragment>;
  /** What was decided, above the table. */
  outcome?: ReactNode;
  /** What bidders were asked for, to read beside the table. */
  brief?: ReactNode;
  /** What follows below everything else. */
  after?: ReactNode;
  /** What can be done besides deciding, below the table. */
  otherMoves?: ReactNode;
  /** Buttons for what can be decided: below the table, and within reach from everywhere in it. */
  children?: ReactNode;
}

/** All opened proposals of a job, side by side. */
export function CompareView({ comparison, outcome, brief, after, otherMoves, children }: CompareViewProps) {
  const read = readFragment(CompareViewFragment, comparison);
  const { order = 'lot', brief: isAsked } = compareRoute.useSearch();
  const compared = useCompared(read);
  const look = useLookChange();
  const { job, all } = compared;
  const isBeside = isAsked === 'beside' && brief !== undefined;
  const toggle = () => look({ brief: isBeside ? undefined : 'beside' });
  useShortcut('b', 'Read the brief beside the proposals', toggle);

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
      <PrintedBy />
      {outcome}
      <CompareNotices read={read} compared={compared} />
      {all.length === 0 ? (
        <EmptyState title="No proposal came in by the deadline.">
          You can close this job without an award, then post it again with more time or a clearer brief.
        </EmptyState>
      ) : (
        <BriefBeside brief={isBeside ? brief : null} onClose={toggle}>
          <CompareTools compared={compared} order={order} brief={brief ? { isBeside, toggle } : null} />
          <CompareBody read={read} compared={compared} />
        </BriefBeside>
      )}
      {all.length > 0 && <ComparePanels read={read} compared={compared} />}
      <div className={`row no-print ${styles.choice}`}>{children}</div>
      <div className="row no-print">
        {otherMoves}
        {all.length > 0 && <CompareExports title={read.job.title} compared={compared} />}
      </div>
      <OpenedFiles proposals={read.proposals} />
      {after}
    </Page>
  );
}
