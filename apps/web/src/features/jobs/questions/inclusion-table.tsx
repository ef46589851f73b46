import type { BriefQuestion } from '@bidwell/domain/question-set';
import { FieldError } from '../../../ui/form-field';
import { TableFrame } from '../../../ui/table-frame';
import { type Asking, fieldOf } from './asking';
import styles from './questions.module.css';

const CHOICES = [
  { value: 'in', label: 'In' },
  { value: 'optional', label: 'Optional' },
  { value: 'out', label: 'Out' },
  { value: null, label: 'Not said' },
] as const;

interface InclusionTableProps {
  caption: string;
  questions: readonly BriefQuestion[];
  asking: Asking;
}

/** Services side by side: part of the work, priced apart, left to somebody else, or not said. */
export function InclusionTable({ caption, questions, asking }: InclusionTableProps) {
  return (
    <div className={styles.whole}>
      <TableFrame caption={`${caption}: in, optional or out`} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Service</span>
            </th>
            {CHOICES.map(({ label }) => (
              <th key={label} scope="col" className={styles.tickHead}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <InclusionRow key={question.key} question={question} asking={asking} />
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

function InclusionRow({ question, asking }: { question: BriefQuestion; asking: Asking }) {
  const { key, label, hint } = question;
  const name = fieldOf(key);
  const error = asking.errorFor(name);
  const chosen = asking.answerTo(question) ?? null;
  return (
    <tr>
      <th scope="row" id={`${name}-label`}>
        {label}
        {hint && <div className="small muted">{hint}</div>}
        {error && <FieldError name={name}>{error}</FieldError>}
      </th>
      {CHOICES.map((choice, place) => (
        <td key={choice.label} className={styles.tickCell}>
          <input
            // The first of them is what a link to the field leads to.
            id={place === 0 ? name : undefined}
            type="radio"
            name={name}
            aria-label={`${label}: ${choice.label}`}
            checked={chosen === choice.value}
            aria-describedby={error ? `${name}-error` : undefined}
            onChange={() => asking.answer(key, choice.value)}
          />
        </td>
      ))}
    </tr>
  );
}
