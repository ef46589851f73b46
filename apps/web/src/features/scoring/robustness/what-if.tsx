import { weightsTotal } from '@bidwell/domain/criteria';
import { rankByScore, weightedScore } from '@bidwell/domain/scoring';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table';
import { Highlight } from '../../../ui/highlight';
import { formatNumber } from '../../../ui/numbers';
import { StepperField } from '../../../ui/stepper-field';
import type { JudgedField, RankedProposal } from './judged-field';
import styles from './robustness.module.css';

type Weights = Readonly<Record<string, number>>;

/** Other weights, tried out: who would lead then. Nothing of it is kept, and the published weights decide. */
export function WhatIf({ field }: { field: JudgedField }) {
  const { criteria } = field;
  const published = weightsBy(criteria, ({ weight }) => weight);
  const [weights, setWeights] = useState<Weights>(published);
  const isOther = criteria.some(({ id, weight }) => weights[id] !== weight);
  const tried = criteria.map((criterion) => ({ ...criterion, weight: weights[criterion.id] ?? 0 }));
  const total = weightsTotal(tried);
  const price = criteria.some(({ kind }) => kind === 'price') && criteria.length > 1;
  return (
    <div className="stack">
      <div className={styles.weights}>
        {criteria.map(({ id, title }) => (
          <StepperField
            key={id}
            name={`what-if-${id}`}
            label={title}
            value={weights[id] ?? 0}
            onChange={(weight) => setWeights({ ...weights, [id]: weight })}
          />
        ))}
      </div>
      <div className="row">
        <Button isCompact onClick={() => setWeights(published)}>
          Back to the published weights
        </Button>
        <Button isCompact onClick={() => setWeights(weightsBy(criteria, () => 1))}>
          All equal
        </Button>
        {price && (
          <>
            <Button
              isCompact
              onClick={() => setWeights(weightsBy(criteria, ({ kind }) => (kind === 'price' ? 100 : 0)))}
            >
              Price alone
            </Button>
            <Button
              isCompact
              onClick={() => setWeights(weightsBy(criteria, ({ kind, weight }) => (kind === 'price' ? 0 : weight)))}
            >
              Without price
            </Button>
          </>
        )}
      </div>
      <p role="status">
        {isOther ? (
          <>
            <Highlight>What-if. Published weights decide.</Highlight> {sumWords(total)}
          </>
        ) : (
          'These are the published weights.'
        )}
      </p>
      {total > 0 && <TriedRanks field={field} tried={tried} />}
    </div>
  );
}

function weightsBy(
  criteria: JudgedField['criteria'],
  by: (criterion: JudgedField['criteria'][number]) => number,
): Weights {
  return Object.fromEntries(criteria.map((criterion) => [criterion.id, by(criterion)]));
}

function sumWords(total: number): string {
  if (total === 0) return 'Give at least one criterion a weight.';
  return total === 100 ? 'They add up to 100.' : `They add up to ${formatNumber(total)}; each counts by its share.`;
}

interface TriedRow extends RankedProposal {
  score: number | null;
  rank: number | null;
  publishedRank: number | null;
}

function TriedRanks({ field, tried }: { field: JudgedField; tried: JudgedField['criteria'] }) {
  const { criteria, proposals } = field;
  const rows = useMemo(() => ranked(proposals, tried, criteria), [proposals, tried, criteria]);
  return (
    <DataTable
      caption="Ranks by these weights"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'rank', header: 'Rank', isNumber: true, cell: ({ rank }) => rank ?? '–' },
        { key: 'name', header: 'Proposal', isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'score',
          header: 'Score',
          isNumber: true,
          cell: ({ score }) => (score === null ? '–' : formatNumber(score, 1)),
        },
        {
          key: 'published',
          header: 'Published rank',
          isNumber: true,
          cell: ({ rank, publishedRank }) => (
            <Highlight isOn={rank !== publishedRank}>{publishedRank ?? '–'}</Highlight>
          ),
        },
      ]}
    />
  );
}

function ranked(
  proposals: readonly RankedProposal[],
  tried: JudgedField['criteria'],
  criteria: JudgedField['criteria'],
): TriedRow[] {
  const ranksBy = (weights: JudgedField['criteria']) =>
    rankByScore(proposals.map(({ id, scores }) => ({ id, score: weightedScore(weights, scores) })));
  const [now, published] = [ranksBy(tried), ranksBy(criteria)];
  const rows = proposals.map((proposal, place) => ({
    ...proposal,
    score: weightedScore(tried, proposal.scores),
    rank: now[place]?.rank ?? null,
    publishedRank: published[place]?.rank ?? null,
  }));
  return rows.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'en'));
}
