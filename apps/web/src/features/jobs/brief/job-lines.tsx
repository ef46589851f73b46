import { inGroups } from '@bidwell/domain/line-groups';
import type { JobLinesFragment as JobLinesFields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { counted, formatNumber } from '../../../ui/numbers';
import { NUMBER_CELL, TableFrame } from '../../../ui/table-frame';
import { BASIS_WORDS } from '../job-words';

const JobLinesFragment = graphql(`
  fragment JobLines on Job {
    id
    currency
    lines {
      id
      title
      details
      group
      quantity
      unit
      basis
      isOptional
    }
  }
`);

/** The lines that every bidder answers, group by group: priced, included elsewhere, or not offered with a reason. */
export function JobLines({ job }: { job: FragmentType<typeof JobLinesFragment> }) {
  const { lines, currency } = readFragment(JobLinesFragment, job);
  if (lines.length === 0) return <p className="muted">No lines yet.</p>;
  const optional = lines.filter(({ isOptional }) => isOptional).length;
  return (
    <>
      <p className="small muted">
        {counted(lines.length, 'line')}
        {optional > 0 && `, ${optional} of them optional: priced by everybody, never counted`}. All prices in {currency}
        .
      </p>
      <TableFrame caption="Lines to price" isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" className={NUMBER_CELL}>
              Quantity
            </th>
            <th scope="col">Unit</th>
          </tr>
        </thead>
        {inGroups(lines).map(({ group, lines: grouped }) => (
          <tbody key={group}>
            {group !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {group}
                </th>
              </tr>
            )}
            {grouped.map((line) => (
              <LineToPrice key={line.id} line={line} />
            ))}
          </tbody>
        ))}
      </TableFrame>
    </>
  );
}

function LineToPrice({ line }: { line: JobLinesFields['lines'][number] }) {
  const { title, details, quantity, unit, basis, isOptional } = line;
  return (
    <tr>
      <th scope="row">
        {title || 'Unnamed'} {isOptional && <Chip tone="outline">Optional</Chip>}
        {details && <div className="small muted">{details}</div>}
      </th>
      <td className={NUMBER_CELL}>{formatNumber(quantity, 3)}</td>
      <td>
        {unit}
        {basis !== 'UNIT' && <div className="small muted">{BASIS_WORDS[basis]}</div>}
      </td>
    </tr>
  );
}
