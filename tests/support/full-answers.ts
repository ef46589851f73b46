import type { BriefAnswer, TableRow } from '@bidwell/domain/brief-answers';
import type { Answerable, BriefQuestion, QuestionSet } from '@bidwell/domain/question-set';
import { questionsOf } from '@bidwell/domain/question-set';

/**
 * An answer to every question of a set, each in words or figures of its own, such that every section opens. Tables get
 * so many rows as asked for.
 */
export function fullAnswers(
  set: QuestionSet,
  rowsOf: Record<string, number>,
  fileIds: string[],
): Record<string, BriefAnswer> {
  const opening = new Map(
    set.sections.flatMap(({ opensWhen }) =>
      opensWhen === null ? [] : [[opensWhen.questionKey, opensWhen.isOneOf[0]]],
    ),
  );
  return Object.fromEntries(
    questionsOf(set).map((question) => [
      question.key,
      answerTo(question, opening.get(question.key), rowsOf[question.key] ?? 2, fileIds),
    ]),
  );
}

function answerTo(question: BriefQuestion, opens: string | undefined, rows: number, fileIds: string[]): BriefAnswer {
  if (question.kind === 'choices') return question.options;
  if (question.kind === 'file') return fileIds;
  if (question.kind === 'flexibleDate') {
    const alternates = [{ from: '2099-04-13', to: '2099-04-15' }];
    return { from: '2099-03-09', to: '2099-03-11', flexibility: 'oneWeek', alternates };
  }
  if (question.kind !== 'table') return opens ?? valueOf(question, question.key, 0);
  return Array.from({ length: rows }, (_row, row): TableRow => {
    return Object.fromEntries(
      question.columns.map((column) => [column.key, valueOf(column, `${question.key}-${column.key}`, row)]),
    );
  });
}

/** A value that nothing else has, as far as its kind allows. */
function valueOf({ kind, key, options, min, max }: Answerable, name: string, row: number): string | number {
  if (kind === 'choice') return options[row % options.length] ?? '';
  if (kind === 'inclusion') return (['in', 'out', 'optional'] as const)[(key.length + row) % 3] ?? 'in';
  if (kind === 'date') return `2099-03-${String(9 + (row % 3)).padStart(2, '0')}`;
  if (kind === 'time') return `${String(8 + row).padStart(2, '0')}:30`;
  if (kind === 'text') return `Said-of-${name}-${row + 1}`;
  const wanted = (kind === 'money' ? 100_000 : 10) + key.length + row;
  return Math.min(max ?? wanted, Math.max(min ?? 0, wanted));
}
