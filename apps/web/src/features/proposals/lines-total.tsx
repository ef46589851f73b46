import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf, isCounted, perHead, type Sheet, sheetTotals } from '@bidwell/domain/proposal-totals';
import { Highlight } from '../../ui/highlight';
import { formatMoney } from '../../ui/money';
import { MoneyText } from '../../ui/money-text';
import { counted } from '../../ui/numbers';
import styles from './lines.module.css';

interface LinesTotalProps {
  content: Pick<ProposalContent, 'currency' | 'lines'>;
  requiredLines: readonly RequiredLine[];
  headCount: number | null;
}

/** The totals while prices are typed. What has no price yet is said beside them, never counted as nothing. */
export function LinesTotal({ content, requiredLines, headCount }: LinesTotalProps) {
  const { lines, currency } = content;
  const { net, tax, gross, optional } = sheetTotals(content, requiredLines);
  const open = lines.filter((line) => line.answer === 'priced' && amountOf(line, requiredLines) === null).length;
  const without = notOffered(content, requiredLines);
  const each = perHead(net, headCount);
  const money = (amount: number) => formatMoney(amount, currency, true);
  return (
    <div className={styles.totals} role="group" aria-label="Totals" aria-live="polite">
      <p className={styles.total}>
        <span className="strong">{net === null ? 'So far' : tax === null ? 'Total' : 'Total before tax'}</span>
        <MoneyText amount={net ?? soFar(content, requiredLines)} currency={currency} isBig isExact />
        {open > 0 && <Highlight>{counted(open, 'line has', 'lines have')} no price yet</Highlight>}
        {open === 0 && without.length > 0 && <Highlight>without {without.join(', ')}: not comparable</Highlight>}
      </p>
      <p className={`${styles.total} small`}>
        {tax !== null && gross !== null && (
          <>
            <span>Tax {money(tax)}</span>
            <span className="strong">With tax {money(gross)}</span>
          </>
        )}
        {optional > 0 && <span>Optional, not counted {money(optional)}</span>}
        {each !== null && headCount !== null && (
          <span className="muted">
            {money(each)} for each of {counted(headCount, 'person', 'people')}
          </span>
        )}
      </p>
    </div>
  );
}

function soFar({ lines }: Sheet, requiredLines: readonly RequiredLine[]): number {
  return lines
    .filter((line) => isCounted(line, requiredLines))
    .reduce((sum, line) => sum + (amountOf(line, requiredLines) ?? 0), 0);
}

/** Lines of the brief that count and are not offered: they stand in the way of comparing. */
function notOffered({ lines }: Sheet, requiredLines: readonly RequiredLine[]): string[] {
  return lines
    .filter((line) => line.answer === 'notOffered' && isCounted(line, requiredLines))
    .map(({ title }) => title);
}
