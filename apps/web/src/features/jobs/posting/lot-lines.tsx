import { FoldedPart } from '../../../ui/folded-part';
import { counted } from '../../../ui/numbers';
import { SelectField } from '../../../ui/select-field';
import type { Desk } from './desk';
import { groupsOf, putGroup } from './lots';
import styles from './posting.module.css';

interface LotLinesProps extends Desk {
  choices: { value: string; label: string }[];
}

/** More lines than this are folded away where their groups can be placed instead. */
const FEW_LINES = 20;

/** Which line belongs to which part: whole groups first, then line by line. */
export function LotLines(desk: Desk) {
  const { lots, lines } = desk.draft;
  if (lines.length === 0)
    return <p className="small muted">Add lines to price, then say here which part each belongs to.</p>;
  const choices = lots.map(({ title }, place) => ({ value: String(place), label: title || `Part ${place + 1}` }));
  const hasGroups = groupsOf(lines).length > 0;
  const isFolded = hasGroups && lines.length > FEW_LINES;
  return (
    <div className="stack tight">
      <p className="strong small">Which part each line belongs to</p>
      {hasGroups && <LotGroups {...desk} choices={choices} />}
      {hasGroups && !isFolded && <p className="strong small">Line by line</p>}
      {isFolded ? (
        <FoldedPart
          title="Line by line"
          note={counted(lines.length, 'line')}
          isOpenAtFirst={false}
          hasProblem={lines.some((_, place) => desk.errorFor(`lines.${place}.lot`) !== undefined)}
        >
          <EachLine {...desk} choices={choices} />
        </FoldedPart>
      ) : (
        <EachLine {...desk} choices={choices} />
      )}
    </div>
  );
}

function LotGroups({ draft: { lines }, change, choices }: LotLinesProps) {
  return (
    <div className={styles.fields}>
      {groupsOf(lines).map(({ group, count, lot }, place) => (
        <SelectField
          key={group}
          name={`part-of-group-${place}`}
          label={`All of “${group}” (${counted(count, 'line')})`}
          emptyLabel={lot === null ? 'Not all in one part' : undefined}
          value={lot === null ? null : String(lot)}
          onChange={(part) => change({ lines: putGroup(lines, group, Number(part)) })}
          choices={choices}
        />
      ))}
    </div>
  );
}

function EachLine({ draft: { lines }, change, errorFor, choices }: LotLinesProps) {
  const put = (place: number, lot: number | null) =>
    change({ lines: lines.map((line, index) => (index === place ? { ...line, lot } : line)) });
  return (
    <div className={styles.fields}>
      {lines.map((line, place) => (
        <SelectField
          key={line.key}
          name={`lines.${place}.lot`}
          label={line.title || `Line ${place + 1}`}
          emptyLabel="No part yet"
          value={line.lot == null ? null : String(line.lot)}
          onChange={(lot) => put(place, Number(lot))}
          onClear={() => put(place, null)}
          choices={choices}
          error={errorFor(`lines.${place}.lot`)}
        />
      ))}
    </div>
  );
}
