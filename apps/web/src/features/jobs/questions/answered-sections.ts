import { isUnanswered } from '@bidwell/domain/answer-problems';
import { answerTo, openSections, type BriefAnswer, type BriefAnswers } from '@bidwell/domain/brief-answers';
import type { BriefQuestion, QuestionSet } from '@bidwell/domain/question-set';

export interface Answered {
  question: BriefQuestion;
  answer: BriefAnswer;
}

export interface AnsweredSection {
  key: string;
  title: string;
  answered: Answered[];
}

/** What was answered, section by section. Sections in which nothing was said are left out. */
export function answeredSections(set: QuestionSet, answers: BriefAnswers): AnsweredSection[] {
  const sections = openSections(set, answers).map(({ key, title, questions }) => ({
    key,
    title,
    answered: questions.flatMap((question) => {
      const answer = answerTo(answers, question);
      return answer === undefined || isUnanswered(question, answer) ? [] : [{ question, answer }];
    }),
  }));
  return sections.filter(({ answered }) => answered.length > 0);
}
