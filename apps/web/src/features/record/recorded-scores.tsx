import { TableFrame } from '../../ui/table-frame';
import { calledBy } from '../../graphql/called';
import type { RecordedCriterion, RecordedProposal } from './recorded-proposals';

interface RecordedScoresProps {
  proposal: RecordedProposal;
  criteria: readonly RecordedCriterion[];
}

type Score = RecordedProposal['scores'][number];

/** What each evaluator gave alone, criterion by criterion, what was agreed, and what counted; price by the formula. */
export function RecordedScores({ proposal, criteria }: RecordedScoresProps) {
  const { scores, agreed, counted } = proposal;
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
          <th scope="col">Counted</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, title, weight, kind }) => (
          <tr key={id}>
            <th scope="row">
              {title} <span className="muted">{weight}</span>
            </th>
            {evaluators.map(([personId]) => (
              <Cell
                key={personId}
                isGiven={kind === 'QUALITY'}
                score={scores.find(({ criterionId, by }) => criterionId === id && by.id === personId)}
              />
            ))}
            {agreed.length > 0 && <Cell isGiven={false} score={agreed.find(({ criterionId }) => criterionId === id)} />}
            <td>{counted.find(({ criterionId }) => criterionId === id)?.value ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Somebody should have given it, or it stays empty. */
function Cell({ score, isGiven }: { score: Score | undefined; isGiven: boolean }) {
  return (
    <td>
      {score?.value ?? (isGiven ? 'Not given' : '–')}
      {score !== undefined && score.note !== '' && <span className="small muted prose"> {score.note}</span>}
    </td>
  );
}
