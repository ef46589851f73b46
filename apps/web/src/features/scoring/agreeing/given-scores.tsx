import { levelReached } from '@bidwell/domain/levels';
import type { ReactNode } from 'react';
import { Highlight } from '../../../ui/highlight';
import { formatNumber } from '../../../ui/numbers';
import styles from '../scores/scores.module.css';
import type { AgreeCell } from './agree-cells';

/** What each gave one proposal on one criterion, and why. */
export function GivenScores({ cell, children }: { cell: AgreeCell; children?: ReactNode }) {
  const { criterionTitle, proposalName, weight, mean, spread, given, agreed, levels, isBelowMinimum } = cell;
  return (
    <section className={styles.cell} aria-labelledby={`cell-${cell.key}`}>
      <div className="row apart">
        <h3 id={`cell-${cell.key}`}>
          {criterionTitle}, {proposalName}
        </h3>
        <p className="small muted">Counts {weight} of 100</p>
      </div>
      <p>
        <Highlight isOn={spread >= 3}>{formatNumber(spread, 2)} apart</Highlight>, mean{' '}
        <span className="figure">{formatNumber(mean, 2)}</span>
        {agreed && (
          <>
            , agreed <span className="figure strong">{formatNumber(agreed.value, 2)}</span>
            {agreed.note && `: ${agreed.note}`}
          </>
        )}
        {isBelowMinimum && <mark>, below the minimum</mark>}
      </p>
      <dl className={styles.given}>
        {given.map(({ evaluatorId, evaluatorName, value, note }) => (
          <div key={evaluatorId} className={styles.givenRow}>
            <dt>{evaluatorName}</dt>
            <dd>
              <span className="figure strong">{value === null ? '–' : formatNumber(value, 2)}</span>{' '}
              {note || <span className="muted">{levelReached(levels, value)?.words ?? 'No words given'}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
