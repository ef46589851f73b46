import { isUnanswered } from '@bidwell/domain/answer-problems';
import { answerTo, openSections } from '@bidwell/domain/brief-answers';
import { counted } from '../../../ui/numbers';
import type { AnswerRows } from '../posting/answer-rows';
import { askedIn } from '../../../graphql/asked-questions';
import { fieldOf } from './asking';

/** What the check shows of the answers: a row for each section, one for each needed answer that is missing. */
export const questionsRows: AnswerRows = ({ answers }, { job }) =>
  openSections(askedIn(job?.questionSet), answers).flatMap(({ title, questions }) => {
    const isOpen = (question: (typeof questions)[number]) => isUnanswered(question, answerTo(answers, question));
    const missing = questions.filter((question) => question.isRequired && isOpen(question));
    const answered = questions.filter((question) => !isOpen(question));
    const first = fieldOf(questions[0]?.key ?? '');
    const value = answered.length > 0 ? `${counted(answered.length, 'answer')}: ${listOf(answered)}` : '';
    return [
      { field: first, label: title, value },
      ...missing
        .filter(({ key }) => fieldOf(key) !== first)
        .map(({ key, label }) => ({ field: fieldOf(key), label, value: '' })),
    ];
  });

const FIRST = 4;

function listOf(questions: readonly { label: string }[]): string {
  const labels = questions.slice(0, FIRST).map(({ label }) => label);
  return questions.length > FIRST ? `${labels.join(', ')} …` : labels.join(', ');
}
