import { contributionsOf, lostGround } from '@bidwell/domain/contributions';
import { leadersOf } from '@bidwell/domain/robustness';
import { weightedScore } from '@bidwell/domain/scoring';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table';
import { Dialog } from '../../../ui/dialog';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import type { JudgedField, RankedProposal } from './judged-field';
import { listed } from './lead-words';
import styles from './robustness.module.css';

interface WhyScoreProps {
  field: JudgedField;
  proposalId: string;
  /** Below the figure, at its edge, rather than behind it. */
  isBelow?: boolean;
}

/** "Why?" beside a score: what each criterion brought, and where the ground to the leader was lost. */
export function WhyScore({ field, proposalId, isBelow }: WhyScoreProps) {
  const [isOpen, setIsOpen] = useState(false);
  const proposal = field.proposals.find(({ id }) => id === proposalId);
  const score = proposal && weightedScore(field.criteria, proposal.scores);
  if (proposal === undefined || score == null) return null;
  return (
    <>
      <Button
        look="plain"
        isCompact
        className={isBelow ? `no-print ${styles.below}` : 'no-print'}
        onClick={() => setIsOpen(true)}
      >
        Why?<span className="visually-hidden"> {proposal.name}’s score</span>
      </Button>
      <Dialog
        title={`Why ${proposal.name} has ${formatNumber(score, 2)} points`}
        isOpen={isOpen}
        isWide
        onClose={() => setIsOpen(false)}
      >
        <div className="stack">
          <Reasons field={field} proposal={proposal} />
          <div className="row">
            <Button onClick={() => setIsOpen(false)}>Close</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

function Reasons({ field, proposal }: { field: JudgedField; proposal: RankedProposal }) {
  const other = comparedWith(field, proposal);
  const contributions = contributionsOf(field.criteria, proposal.scores, other?.scores ?? []);
  const titleOf = (id: string) => field.criteria.find((criterion) => criterion.id === id)?.title ?? '';
  const lost = lostGround(contributions).map(({ criterionId }) => titleOf(criterionId));
  const price = priceWords(field, proposal);
  return (
    <div className="stack">
      {other && (
        <p>
          {lost.length === 0 ? `Behind ${other.name} on no criterion.` : `Behind ${other.name} on ${listed(lost)}.`}
        </p>
      )}
      <DataTable
        caption="Points by criterion"
        isCaptionHidden
        rows={contributions}
        rowKey={({ criterionId }) => criterionId}
        columns={[
          { key: 'title', header: 'Criterion', isRowHeader: true, cell: ({ criterionId }) => titleOf(criterionId) },
          {
            key: 'points',
            header: 'Points',
            isNumber: true,
            cell: ({ points }) => (points === null ? '–' : formatNumber(points, 2)),
          },
          { key: 'most', header: 'Of', isNumber: true, cell: ({ most }) => formatNumber(most, 2) },
          ...(other
            ? [
                {
                  key: 'gap',
                  header: 'Ahead by',
                  isNumber: true,
                  cell: ({ gap }: { gap: number | null }) => signed(gap),
                },
              ]
            : []),
        ]}
      />
      {price && <p className="small muted">{price}</p>}
    </div>
  );
}

/** The leader; for a leader the next one. Nobody where it stands alone. */
function comparedWith({ criteria, proposals }: JudgedField, proposal: RankedProposal): RankedProposal | null {
  const others = proposals.filter(({ id }) => id !== proposal.id);
  const [first] = leadersOf(criteria, others);
  return others.find(({ id }) => id === first) ?? null;
}

function priceWords(
  { proposals, others, currency, criteria }: JudgedField,
  { evaluatedTotal }: RankedProposal,
): string | null {
  const totals = [...proposals, ...others].flatMap((each) =>
    each.evaluatedTotal === null ? [] : [each.evaluatedTotal],
  );
  if (evaluatedTotal === null || !criteria.some(({ kind }) => kind === 'price')) return null;
  const [lowest, own] = [Math.min(...totals), evaluatedTotal].map((total) => formatMoney(total, currency));
  return `Price is scored by formula: the lowest total, ${lowest}, divided by ${own}, times 10.`;
}

function signed(gap: number | null): string {
  if (gap === null) return '–';
  return gap > 0 ? `+${formatNumber(gap, 2)}` : formatNumber(gap, 2).replace('-', '−');
}
