import { isUnanswered } from '@bidwell/domain/answer-problems';
import { answerTo, openSections } from '@bidwell/domain/brief-answers';
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
    const value = answered.length > 0 ? `${answered.length} of ${questions.length} answered` : '';
    return [
      { field: first, label: title, value },
      ...missing
        .filter(({ key }) => fieldOf(key) !== first)
        .map(({ key, label }) => ({ field: fieldOf(key), label, value: '' })),
    ];
  });
