import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf } from '@bidwell/domain/proposal-totals';
import type { ClipboardEvent, ReactNode } from 'react';
import { Button } from '../../ui/button';
import { counted } from '../../ui/numbers';
import { NUMBER_CELL, TableFrame } from '../../ui/table-frame';
import { say } from '../../ui/toast';
import { useIsNarrow } from '../../ui/use-is-narrow';
import type { DraftLine } from './draft';
import { focusLater } from './focus-later';
import { LineCard } from './line-card';
import { LineRow } from './line-row';
import { LinesTotal } from './lines-total';
import { moveBetweenPrices, pricePlace } from './move-between-prices';
import { isSeveralCells, pastedPrices } from './pasted-prices';
import type { DraftHandle } from './use-draft';
import styles from './lines.module.css';

interface LinesSectionProps {
  handle: DraftHandle;
  content: ProposalContent;
  requiredLines: readonly RequiredLine[];
  headCount: number | null;
  errorFor: (field: string) => string | undefined;
}

/** An answer to every line of the brief, lines of the bidder's own, and what it all comes to. */
export function LinesSection({ handle, content, requiredLines, headCount, errorFor }: LinesSectionProps) {
  const isNarrow = useIsNarrow();
  const { lines } = handle.draft;
  const { currency } = content;
  const Line = isNarrow ? LineCard : LineRow;
  const rows = lines.map((line, index) => (
    <Line
      key={line.key}
      line={line}
      index={index}
      currency={currency}
      amount={amountAt(content, index, requiredLines)}
      errorFor={(part) => errorFor(`lines.${index}.${part}`)}
      onChange={(part) => handle.changeLine(line.key, part)}
      onRemove={() => remove(line, handle)}
    />
  ));
  const add = () => {
    handle.addLine();
    focusLater(`lines.${lines.length}.title`);
  };
  return (
    <div className="stack" onKeyDown={moveBetweenPrices} onPaste={(event) => paste(event, handle, currency)}>
      <p className="muted small">
        Answer every line. “Included” means that its price is inside another line. What you do not offer is shown as not
        offered, never as zero. Enter and the arrow keys go from price to price; a column copied from a spreadsheet can
        be pasted.
      </p>
      {isNarrow ? <ul className={styles.cards}>{rows}</ul> : <LinesTable currency={currency}>{rows}</LinesTable>}
      <LinesTotal content={content} requiredLines={requiredLines} headCount={headCount} />
      <div>
        <Button isCompact onClick={add}>
          Add a line of your own
        </Button>
      </div>
    </div>
  );
}

function LinesTable({ currency, children }: { currency: string; children: ReactNode }) {
  return (
    <div className={styles.lines}>
      <TableFrame caption="Line items" isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Your answer</th>
            <th scope="col">Unit price</th>
            <th scope="col" className={NUMBER_CELL}>
              Amount, {currency}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </TableFrame>
    </div>
  );
}

function amountAt(content: ProposalContent, index: number, requiredLines: readonly RequiredLine[]): number | null {
  const line = content.lines[index];
  return line ? amountOf(line, requiredLines) : null;
}

function remove(line: DraftLine, handle: DraftHandle): void {
  handle.removeLine(line.key);
  say(`Removed ${line.title || 'the line'}.`, { label: 'Undo', run: () => handle.addLine(line) });
}

/** A column of prices goes into this line and the ones below it. */
function paste(event: ClipboardEvent<HTMLElement>, handle: DraftHandle, currency: string): void {
  const from = pricePlace(event.target);
  const text = event.clipboardData.getData('text');
  if (from === null || !isSeveralCells(text)) return;
  event.preventDefault();
  const before = handle.draft.lines;
  const prices = pastedPrices(text, currency);
  const taken = prices.slice(0, before.length - from);
  handle.fillPrices(from, taken);
  say(pasteWords(prices.length, taken), { label: 'Undo', run: () => handle.change({ lines: before }) });
}

function pasteWords(offered: number, taken: readonly (number | null)[]): string {
  const filled = taken.filter((price) => price !== null).length;
  const unread = taken.length - filled;
  const rest = [
    unread > 0 && `${counted(unread, 'row holds', 'rows hold')} no amount that can be read.`,
    offered > taken.length && `${offered - taken.length} more than there are lines.`,
  ];
  return [`${counted(filled, 'price')} pasted.`, ...rest].filter(Boolean).join(' ');
}
