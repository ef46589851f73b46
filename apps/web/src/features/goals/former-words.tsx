import { Moment } from '../../ui/moment';
import type { Goal } from './goal-documents';

/** What a goal said before, folded away. */
export function FoldedWords({ words }: { words: Goal['formerWords'] }) {
  return (
    <details className="small">
      <summary>What it said before</summary>
      <ul className="stack tight">
        {words.map(({ title, customerBenefit, replacedAt, replacedBy }) => (
          <li key={replacedAt}>
            <p className="strong">{title}</p>
            <p>{customerBenefit}</p>
            <p className="muted">
              Changed <Moment at={replacedAt} />
              {replacedBy && ` by ${replacedBy.name}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
