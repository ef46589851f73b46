import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { useState } from 'react';
import { useClient } from 'urql';
import type { ProposalQuery as Read } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentFrom, ProposalContentFragment } from '../../graphql/proposal-content';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { ErrorPanel } from '../../ui/error-panel';
import { Panel } from '../../ui/panel';
import { contentDifferences, type Difference } from './content-differences';
import { ProposalQuery, ProposalStandingFragment } from './proposal-documents';

export interface Theirs {
  revision: number;
  content: ProposalContent;
}

interface ConflictProps {
  jobId: string;
  mine: ProposalContent;
  /** Goes on with what is on this page. */
  onKeepMine: (revision: number) => void;
  onTakeTheirs: (theirs: Theirs) => void;
}

/** Somebody else of the bidder saved in between: both texts are kept until one of them is chosen. */
export function Conflict({ jobId, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const client = useClient();
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const load = async () => {
    const { data } = await client.query(ProposalQuery, { jobId }, { requestPolicy: 'network-only' }).toPromise();
    const read = theirsIn(data?.myProposal ?? null);
    setHasFailed(read === null);
    setTheirs(read);
  };
  return (
    <Panel title="Saved elsewhere in the meantime">
      <p role="alert">
        A colleague, or you in another window, saved this proposal after you opened it here. Nothing was overwritten:
        your text is on this page, theirs is kept by the server. Saving waits for your choice.
      </p>
      {hasFailed && <ErrorPanel what="What was saved elsewhere" onRetry={() => void load()} />}
      {theirs === null ? (
        <div>
          <Button onClick={() => void load()}>Show what differs</Button>
        </div>
      ) : (
        <>
          <Differences differences={contentDifferences(mine, theirs.content)} />
          <div className="row">
            <Button onClick={() => onKeepMine(theirs.revision)}>Keep what is on this page</Button>
            <Button onClick={() => onTakeTheirs(theirs)}>Take what was saved elsewhere</Button>
          </div>
        </>
      )}
    </Panel>
  );
}

function theirsIn(proposal: Read['myProposal']): Theirs | null {
  if (!proposal?.content) return null;
  const { draftRevision } = readFragment(ProposalStandingFragment, proposal);
  return { revision: draftRevision, content: contentFrom(readFragment(ProposalContentFragment, proposal.content)) };
}

const COLUMNS = [
  { key: 'what', header: 'Part', isRowHeader: true, cell: ({ what }: Difference) => what },
  { key: 'mine', header: 'On this page', cell: ({ mine }: Difference) => <span className="prose">{mine}</span> },
  {
    key: 'theirs',
    header: 'Saved elsewhere',
    cell: ({ theirs }: Difference) => <span className="prose">{theirs}</span>,
  },
];

function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p>Both say the same. Keep either.</p>;
  return (
    <DataTable
      caption="What differs"
      isCaptionHidden
      columns={COLUMNS}
      rows={differences}
      rowKey={({ what }) => what}
    />
  );
}
