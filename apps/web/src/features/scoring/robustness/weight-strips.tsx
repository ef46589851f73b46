import { breakEvens, leadSegments, type LeadSegment } from '@bidwell/domain/weight-strip';
import type { CSSProperties } from 'react';
import { formatNumber } from '../../../ui/numbers';
import type { JudgedField } from './judged-field';
import { leads, listed, type NameOf, weightWords } from './lead-words';
import styles from './robustness.module.css';

interface WeightStripsProps {
  field: JudgedField;
  leaderIds: readonly string[];
  nameOf: NameOf;
}

/** For each criterion, who would lead at which weight: a strip from 0 to 100 with the published weight on it, and in words. */
export function WeightStrips({ field, leaderIds, nameOf }: WeightStripsProps) {
  const { criteria, proposals } = field;
  const turns = breakEvens(criteria, proposals);
  return (
    <ul className="stack tight">
      {criteria.map((criterion, place) => {
        const turn = turns[place];
        if (!turn) return null;
        const segments = leadSegments(criteria, proposals, criterion.id);
        return (
          <li key={criterion.id} className={styles.criterion}>
            <p className={styles.words}>
              {weightWords(leaderIds, turn, criterion.title, nameOf)}{' '}
              <span className="small muted">It weighs {formatNumber(turn.weight, 1)}%.</span>
            </p>
            <Strip field={field} title={criterion.title} segments={segments} weight={turn.weight} nameOf={nameOf} />
          </li>
        );
      })}
    </ul>
  );
}

interface StripProps {
  field: JudgedField;
  title: string;
  segments: readonly LeadSegment[];
  weight: number;
  nameOf: NameOf;
}

/** Hue, and the name where there is room for it. The same is said in words beside it. */
function Strip({ field, title, segments, weight, nameOf }: StripProps) {
  const inWords = segments.map(({ from, to, leaderIds }) => {
    return `from ${formatNumber(from, 1)} to ${formatNumber(to, 1)} ${leads(leaderIds, nameOf)}`;
  });
  return (
    <div className={styles.strip} role="img" aria-label={`By the weight of ${title}: ${inWords.join(', ')}.`}>
      {segments.map(({ from, to, leaderIds }) => (
        <span
          key={from}
          className={styles.segment}
          data-side={sideOf(field, leaderIds)}
          data-print-colour
          style={{ '--from': from, '--to': to } as CSSProperties}
        >
          <span className={styles.leader}>{listed(leaderIds.map(nameOf))}</span>
        </span>
      ))}
      <span className={styles.published} style={{ '--from': weight } as CSSProperties} />
    </div>
  );
}

function sideOf({ proposals }: JudgedField, leaderIds: readonly string[]): string | undefined {
  const [side, other] = [...new Set(leaderIds.map((id) => proposals.find((each) => each.id === id)?.side))];
  return other === undefined ? (side ?? undefined) : undefined;
}
