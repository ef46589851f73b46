import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { useMemo } from 'react';
import type { FieldProblem } from '../../ui/field-problem';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { newOwnLine } from './draft-rows';
import type { GridTerms } from './grid/cell-text';
import type { DraftLine } from './grid/grid-line';
import { SheetEditor } from './grid/sheet-editor';
import { LineCards } from './line-cards';
import { LinesTotal } from './lines-total';

interface LinesSectionProps {
  /** Where the lines stand in the content: `lines`, `variants.0.lines`. */
  path: string;
  caption: string;
  lines: readonly DraftLine[];
  /** The same lines as they are kept. */
  content: Pick<ProposalContent, 'currency' | 'lines'>;
  requiredLines: readonly RequiredLine[];
  headCount: number | null;
  problems: readonly FieldProblem[];
  onLines: (lines: readonly DraftLine[]) => void;
}

/** An answer to every line of the brief, lines of the bidder's own, and what it all comes to. */
export function LinesSection(props: LinesSectionProps) {
  const { path, caption, lines, content, requiredLines, headCount, problems, onLines } = props;
  const isNarrow = useIsNarrow();
  const terms = useMemo<GridTerms>(
    () => ({ currency: content.currency, briefLines: requiredLines, headCount }),
    // What the brief asks is fixed while its page is open.
    // oxlint-disable-next-line react/exhaustive-deps
    [content.currency, headCount],
  );
  const Sheet = isNarrow ? LineCards : SheetEditor;
  return (
    <div className="stack">
      <p className="muted small">
        Answer every line. “Included” means that its price is inside another line. What you do not offer is shown as not
        offered, never as zero.
      </p>
      <Sheet
        path={path}
        caption={caption}
        lines={lines}
        terms={terms}
        problems={problems}
        newLine={newOwnLine}
        onLines={onLines}
      />
      <LinesTotal content={content} requiredLines={requiredLines} headCount={headCount} />
    </div>
  );
}
