import { useQuery } from 'urql';
import type { DebriefGapsQuery as Gaps } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { formatDay } from '../../../ui/dates';
import { Moment } from '../../../ui/moment';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';

const DebriefGapsQuery = graphql(`
  query DebriefGaps {
    debriefGaps {
      jobId
      reference
      title
      toldAt
      untold
      requester {
        id
        name
      }
    }
    challenges {
      id
      jobReference
      jobTitle
      madeAt
      dueOn
      outcome
      bidder {
        id
        name
      }
    }
  }
`);

type Gap = Gaps['debriefGaps'][number];
type Challenged = Gaps['challenges'][number];

const GAPS: readonly Column<Gap>[] = [
  {
    key: 'job',
    header: 'Job',
    cell: ({ jobId, reference, title }) => (
      <PathLink href={`/jobs/${jobId}`}>
        {reference}: {title}
      </PathLink>
    ),
    isRowHeader: true,
  },
  { key: 'requester', header: 'Decided by', cell: ({ requester }) => requester.name },
  { key: 'toldAt', header: 'When', cell: ({ toldAt }) => <Moment at={toldAt} /> },
  { key: 'untold', header: 'Bidders told nothing', cell: ({ untold }) => untold, isNumber: true },
];

const CHALLENGES: readonly Column<Challenged>[] = [
  {
    key: 'job',
    header: 'Job',
    cell: ({ id, jobReference, jobTitle }) => (
      <PathLink href={`/challenges/${id}`}>
        {jobReference}: {jobTitle}
      </PathLink>
    ),
    isRowHeader: true,
  },
  { key: 'bidder', header: 'Challenged by', cell: ({ bidder }) => bidder.name },
  { key: 'madeAt', header: 'When', cell: ({ madeAt }) => <Moment at={madeAt} /> },
  { key: 'outcome', header: 'Answer', cell: outcomeOf },
];

function outcomeOf({ outcome, dueOn }: Challenged) {
  if (outcome === null) return <>Waits, due {formatDay(dueOn)}</>;
  return <Chip>{outcome === 'UPHELD' ? 'Upheld' : 'Dismissed'}</Chip>;
}

/** To leaders: decisions that told somebody nothing, and challenges. */
export function DebriefGapsPage() {
  const answer = useQuery({ query: DebriefGapsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Debriefs and challenges"
      lead="A bidder that hears nothing learns nothing and comes back less often."
      back={
        <BackLink to="/insights" search={{}}>
          Insights
        </BackLink>
      }
    >
      <Loaded of={answer} what="The debriefs">
        {({ debriefGaps, challenges }) => (
          <>
            <Panel title="Challenges">
              {challenges.length === 0 ? (
                <p className="muted">No decision has been challenged.</p>
              ) : (
                <DataTable
                  caption="The newest challenges"
                  isCaptionHidden
                  columns={CHALLENGES}
                  rows={challenges}
                  rowKey={({ id }) => id}
                />
              )}
            </Panel>
            <Panel title="Decisions that told somebody nothing">
              {debriefGaps.length === 0 ? (
                <p className="muted">None: everybody who was not chosen heard why.</p>
              ) : (
                <DataTable
                  caption="The newest decisions after which a bidder heard nothing of its own proposal"
                  isCaptionHidden
                  columns={GAPS}
                  rows={debriefGaps}
                  rowKey={({ jobId }) => jobId}
                />
              )}
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}
