import type { OwnContestRowFragment } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { formatDay } from '../../../ui/dates';
import { MoneyText } from '../../../ui/money-text';
import { PathLink } from '../../../ui/path-link';

const OwnContestRow_OwnContest = graphql(`
  fragment OwnContestRow on OwnContest {
    id
    ref
    title
    category
    decidedOn
    outcome
    price {
      amount
      currency
    }
    job {
      id
    }
    field
    priceBand
    cause
  }
`);

type Contest = OwnContestRowFragment;

const OUTCOMES: Readonly<Record<Contest['outcome'], string>> = {
  WON: 'Chosen',
  LOST: 'Another was chosen',
  NOBODY: 'Nobody was chosen',
  WITHDRAWN_LATE: 'Withdrawn after the opening',
  DISQUALIFIED: 'Taken out of the contest',
};

const CAUSES: Readonly<Record<NonNullable<Contest['cause']>, string | null>> = {
  PRICE: 'mostly the price',
  SERVICE: 'mostly what people scored',
  BOTH: 'price and what people scored',
  FIELD: 'a strong field',
  CHOICE: 'ranked first, not chosen',
  MINIMUM: 'a score below the least asked for',
  DISQUALIFIED: null,
  UNKNOWN: null,
};

/** Own bids with what became of them. The debrief says the rest. */
export function OwnContestRows({ contests }: { contests: readonly FragmentType<typeof OwnContestRow_OwnContest>[] }) {
  return (
    <DataTable
      caption="Decided contests, newest first"
      isCaptionHidden
      rows={contests.map((contest) => readFragment(OwnContestRow_OwnContest, contest))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', header: 'Contest', isRowHeader: true, cell: (contest) => <Title contest={contest} /> },
        {
          key: 'day',
          header: 'Decided',
          cell: ({ decidedOn }) => <span className="figure">{formatDay(decidedOn)}</span>,
        },
        { key: 'outcome', header: 'Outcome', cell: (contest) => <Outcome {...contest} /> },
        { key: 'price', header: 'Our price', isNumber: true, cell: ({ price }) => price && <MoneyText {...price} /> },
        { key: 'field', header: 'Proposals', isNumber: true, cell: ({ field }) => field ?? 'not told' },
        { key: 'band', header: 'Where our price lay', cell: ({ priceBand }) => priceBand ?? 'not told' },
      ]}
    />
  );
}

function Title({ contest }: { contest: Contest }) {
  const { title, category, job } = contest;
  return (
    <div className="stack tight">
      <span>{job ? <PathLink href={`/jobs/${job.id}/debrief`}>{title}</PathLink> : title}</span>
      <span className="small muted">{[contest.ref, category].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function Outcome({ outcome, cause }: Contest) {
  const why = cause && CAUSES[cause];
  return (
    <div className="stack tight">
      <span className={outcome === 'WON' ? 'strong' : undefined}>{OUTCOMES[outcome]}</span>
      {why && <span className="small muted">{why}</span>}
    </div>
  );
}
