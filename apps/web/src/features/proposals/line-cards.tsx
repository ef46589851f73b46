import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { say } from '../../ui/toast';
import { focusLater } from './focus-later';
import { type GridTerms, draftAmount } from './grid/cell-text';
import type { DraftLine } from './grid/grid-line';
import { LineCard } from './line-card';
import styles from './lines.module.css';

interface LineCardsProps {
  path: string;
  lines: readonly DraftLine[];
  terms: GridTerms;
  problems: readonly FieldProblem[];
  newLine: () => DraftLine;
  onLines: (lines: readonly DraftLine[]) => void;
}

/** The lines where there is no room for a grid. */
export function LineCards({ path, lines, terms, problems, newLine, onLines }: LineCardsProps) {
  const change = (key: string, part: Partial<DraftLine>) =>
    onLines(lines.map((line) => (line.key === key ? { ...line, ...part, unread: {} } : line)));
  const remove = (line: DraftLine) => {
    onLines(lines.filter(({ key }) => key !== line.key));
    say(`Removed ${line.title || 'the line'}.`, { label: 'Undo', run: () => onLines(lines) });
  };
  const add = () => {
    onLines([...lines, newLine()]);
    focusLater(`${path}.${lines.length}.title`);
  };
  return (
    <>
      <ul className={styles.cards}>
        {lines.map((line, index) => (
          <LineCard
            key={line.key}
            line={line}
            name={`${path}.${index}`}
            currency={terms.currency}
            amount={draftAmount(line)}
            errorFor={(part) => problems.find(({ field }) => field === `${path}.${index}.${part}`)?.message}
            onChange={(part) => change(line.key, part)}
            onRemove={() => remove(line)}
          />
        ))}
      </ul>
      <div>
        <Button isCompact onClick={add}>
          Add a line of your own
        </Button>
      </div>
    </>
  );
}
