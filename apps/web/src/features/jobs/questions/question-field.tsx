import type { FlexibleDate, TableRow } from '@bidwell/domain/brief-answers';
import type { BriefQuestion } from '@bidwell/domain/question-set';
import { type Asking, fieldOf, labelOf } from './asking';
import { FlexibleDateField } from './flexible-date-field';
import { RowsField } from './rows-field';
import { ChoicesField } from './choices-field';
import { ValueField } from './value-field';
import styles from './questions.module.css';

interface QuestionFieldProps {
  question: BriefQuestion;
  asking: Asking;
}

/** Words of more than this get several lines. */
const ONE_LINE = 15;

/** The field for one question, by its kind. */
export function QuestionField({ question, asking }: QuestionFieldProps) {
  return <div className={isWide(question) ? styles.whole : undefined}>{fieldFor(question, asking)}</div>;
}

function fieldFor(question: BriefQuestion, asking: Asking) {
  const { key, hint, kind, options } = question;
  const answer = asking.answerTo(question);
  const field = {
    name: fieldOf(key),
    label: labelOf(question),
    hint,
    error: asking.errorFor(fieldOf(key)),
  };
  const give = (next: Parameters<Asking['answer']>[1]) => asking.answer(key, next);
  switch (kind) {
    case 'table':
      return (
        <RowsField question={question} rows={(answer ?? []) as readonly TableRow[]} asking={asking} onChange={give} />
      );
    case 'flexibleDate':
      return <FlexibleDateField {...field} value={(answer ?? null) as FlexibleDate | null} onChange={give} />;
    case 'choices':
      return <ChoicesField {...field} options={options} chosen={(answer ?? []) as readonly string[]} onChange={give} />;
    case 'file':
      return asking.filesFor(question, (answer ?? []) as readonly string[], (ids) => give(ids.length > 0 ? ids : null));
    default:
      return (
        <ValueField
          {...field}
          asked={question}
          currency={asking.currency}
          value={(answer ?? null) as string | number | null}
          onChange={give}
        />
      );
  }
}

function isWide({ kind, wordLimit }: BriefQuestion): boolean {
  if (kind === 'text') return wordLimit === null || wordLimit > ONE_LINE;
  return kind === 'table' || kind === 'file' || kind === 'choices' || kind === 'flexibleDate';
}
