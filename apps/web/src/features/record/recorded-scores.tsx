import { TableFrame } from '../../ui/table-frame';
import { calledBy } from '../../graphql/called';
import type { RecordedCriterion, RecordedProposal } from './recorded-proposals';

interface RecordedScoresProps {
  proposal: RecordedProposal;
  criteria: readonly RecordedCriterion[];
}

type Score = RecordedProposal['scores'][number];

/** What each evaluator gave alone, criterion by criterion, and what was agreed. Price is scored by the formula. */
export function RecordedScores({ proposal, criteria }: RecordedScoresProps) {
  const { scores, agreed } = proposal;
  const quality = criteria.filter(({ kind }) => kind === 'QUALITY');
  const evaluators = [...new Map(scores.map(({ by }) => [by.id, by.name])).entries()];
  if (evaluators.length === 0) return <p className="small muted">Nobody scored it.</p>;
  return (
    <TableFrame caption={`Scores of ${calledBy(proposal)}`} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          {evaluators.map(([id, name]) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          {agreed.length > 0 && <th scope="col">Agreed</th>}
        </tr>
      </thead>
      <tbody>
        {quality.map(({ id, title, weight }) => (
          <tr key={id}>
            <th scope="row">
              {title} <span className="muted">{weight}</span>
            </th>
            {evaluators.map(([personId]) => (
              <Cell
                key={personId}
                score={scores.find(({ criterionId, by }) => criterionId === id && by.id === personId)}
              />
            ))}
            {agreed.length > 0 && <Cell score={agreed.find(({ criterionId }) => criterionId === id)} />}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Cell({ score }: { score: Score | undefined }) {
  return (
    <td>
      {score?.value ?? 'Not given'}
      {score !== undefined && score.note !== '' && <span className="small muted prose"> {score.note}</span>}
    </td>
  );
}
