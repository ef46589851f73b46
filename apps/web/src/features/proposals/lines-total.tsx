import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf, proposalTotal } from '@bidwell/domain/proposal-totals';
import { Highlight } from '../../ui/highlight';
import { formatMoney } from '../../ui/money';
import { MoneyText } from '../../ui/money-text';
import { counted } from '../../ui/numbers';
import styles from './lines.module.css';

interface LinesTotalProps {
  content: ProposalContent;
  requiredLines: readonly RequiredLine[];
  headCount: number | null;
}

/** The total while prices are typed. What has no price yet is said beside it, never counted as nothing. */
export function LinesTotal({ content, requiredLines, headCount }: LinesTotalProps) {
  const { lines, currency } = content;
  const amounts = lines.map((line) => amountOf(line, requiredLines)).filter((amount) => amount !== null);
  const open = lines.filter(({ answer }) => answer === 'priced').length - amounts.length;
  const total = proposalTotal(content, requiredLines) ?? amounts.reduce((sum, amount) => sum + amount, 0);
  const without = lines.filter(({ answer }) => answer === 'notOffered').map(({ title }) => title);
  const isPerHead = open === 0 && headCount !== null && headCount > 0;
  return (
    <p className={styles.total} aria-live="polite">
      <span className="strong">{open === 0 ? 'Total' : 'So far'}</span>
      <MoneyText amount={total} currency={currency} isBig isExact />
      {open > 0 && <Highlight>{counted(open, 'line has', 'lines have')} no price yet</Highlight>}
      {open === 0 && without.length > 0 && <Highlight>without {without.join(', ')}: not comparable</Highlight>}
      {isPerHead && (
        <span className="muted small">
          {formatMoney(Math.round(total / headCount), currency, true)} for each of{' '}
          {counted(headCount, 'person', 'people')}
        </span>
      )}
    </p>
  );
}
