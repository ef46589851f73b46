import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { comparableTotal, unpricedLines } from '@bidwell/domain/proposal-totals';
import type { Side } from '../../ui/bidder-mark';
import { compareGroups } from './rows/compare-rows';
import { CompareTable } from './table/compare-table';
import { BARE, type ComparedProposal } from './compared';
import { comparedJob, variantColumns } from './compared-from';

interface ComparePreviewProps {
  job: Parameters<typeof comparedJob>[0];
  name: string;
  side: Side;
  content: ProposalContent;
  /** Names what will be scored. Not once the opening is past: a bidder's scores come with its debrief. */
  showsCriteria: boolean;
}

/** A bidder's own column, exactly as the requester will see it among others: the same table, the same reckoning. */
export function ComparePreview({ job: read, name, side, content, showsCriteria }: ComparePreviewProps) {
  const job = comparedJob(read);
  const main: ComparedProposal = {
    ...BARE,
    id: 'own',
    proposalId: 'own',
    variant: null,
    writtenBeforeAddendum: null,
    name,
    side,
    received: null,
    content,
    comparableTotal: comparableTotal(content, job.lines),
    unpriced: unpricedLines(content, job.lines),
    scores: [],
    weightedScore: null,
  };
  const columns = [main, ...variantColumns(main, job.lines)];
  return (
    <CompareTable
      caption={`Your column of the comparison, as the requester sees it. Prices in ${job.currency}.`}
      currency={job.currency}
      proposals={columns}
      groups={compareGroups(job, columns).filter(({ key }) => showsCriteria || key !== 'scores')}
      showsDifferences={false}
    />
  );
}
