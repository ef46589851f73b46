import { useState } from 'react';
import { readFragment } from '../../graphql/graphql';
import type { PlanFieldsFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { csvText, download } from '../../ui/csv';
import { DataTable } from '../../ui/data-table';
import { counted, formatNumber } from '../../ui/numbers';
import { ShowMore } from '../../ui/show-more';
import { type MaskedPlan, PlanFragment } from './plan-fragment';

type Problem = PlanFieldsFragment['problems'][number];

const PAGE = 25;
const WORDS = { ERROR: 'Left out', NOTE: 'Note' } as const;

/** What there is to say about single rows: shown a page at a time, all of it as a file. */
export function PlanProblems({ plan: masked, fileName }: { plan: MaskedPlan; fileName: string }) {
  const { problems, problemCount } = readFragment(PlanFragment, masked);
  const [count, setCount] = useState(PAGE);
  if (problemCount === 0) return <p>Every row is as it should be.</p>;
  const shown = problems.slice(0, count);
  return (
    <div className="stack">
      <div className="row apart">
        <p>
          {counted(problemCount, 'remark')}. Rows are counted as in a spreadsheet: the names of the columns are row 1.
        </p>
        <Button isCompact onClick={() => save(problems, fileName)}>
          Download the remarks (CSV)
        </Button>
      </div>
      {problems.length < problemCount && (
        <p>The first {formatNumber(problems.length)} are listed, errors before notes.</p>
      )}
      <DataTable
        caption="Remarks on the rows of the file"
        isCaptionHidden
        rows={shown}
        rowKey={(problem) => `${problem.row} ${problem.column} ${problem.message}`}
        columns={[
          {
            key: 'row',
            header: 'Row',
            isNumber: true,
            isRowHeader: true,
            cell: (problem) => formatNumber(problem.row),
          },
          { key: 'column', header: 'Column', cell: (problem) => problem.column ?? '' },
          {
            key: 'severity',
            header: 'Kind',
            cell: (problem) => (
              <Chip tone={problem.severity === 'ERROR' ? 'missed' : 'neutral'}>{WORDS[problem.severity]}</Chip>
            ),
          },
          { key: 'message', header: 'Remark', cell: (problem) => problem.message },
        ]}
      />
      <ShowMore
        hasMore={count < problems.length}
        onMore={() => setCount(count + PAGE)}
        shown={counted(shown.length, 'remark')}
      />
    </div>
  );
}

function save(problems: readonly Problem[], fileName: string) {
  const rows = problems.map((problem) => [problem.row, problem.column ?? '', WORDS[problem.severity], problem.message]);
  download(`${fileName.replace(/\.[^.]*$/, '')}-remarks.csv`, csvText(['row', 'column', 'kind', 'remark'], rows));
}
