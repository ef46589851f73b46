import { isUnanswered } from '@bidwell/domain/answer-problems';
import { answerTo, openSections, type BriefAnswer, type BriefAnswers } from '@bidwell/domain/brief-answers';
import type { BriefSection, QuestionSet } from '@bidwell/domain/question-set';
import { useState } from 'react';
import { FoldedPart } from '../../../ui/folded-part';
import { InclusionTable } from './inclusion-table';
import { partsOf } from './parts-of-section';
import type { Asking } from './asking';
import { QuestionField } from './question-field';
import styles from './questions.module.css';

interface AnswersFormProps extends Pick<Asking, 'currency' | 'errorFor' | 'filesFor'> {
  set: QuestionSet;
  answers: BriefAnswers;
  onChange: (answers: BriefAnswers) => void;
}

/** The questions of a category, section by section. What does not apply is not there; what is not opened is a line. */
export function AnswersForm({ set, answers, onChange, ...door }: AnswersFormProps) {
  const sections = openSections(set, answers);
  const asking: Asking = {
    ...door,
    answerTo: (question) => answerTo(answers, question),
    answer: (key, answer) => onChange(withAnswer(answers, key, answer)),
  };
  return (
    <div className="stack tight">
      {sections.map((section, place) => (
        <FoldedPart
          key={section.key}
          title={section.title}
          note={progressOf(section, answers)}
          isOpenAtFirst={place === 0 || section.questions.some((question) => isWaiting(question, answers))}
          hasProblem={section.questions.some(({ key }) => door.errorFor(`answers.${key}`) !== undefined)}
        >
          <SectionFields section={section} asking={asking} />
        </FoldedPart>
      ))}
      <Opened titles={sections.map(({ title }) => title)} />
    </div>
  );
}

function SectionFields({ section, asking }: { section: BriefSection; asking: Asking }) {
  return (
    <div className="stack">
      {section.intro && <p className="small muted">{section.intro}</p>}
      <div className={styles.fields}>
        {partsOf(section.questions).map((part) =>
          'inclusions' in part ? (
            <InclusionTable
              key={part.inclusions[0]?.key}
              caption={section.title}
              questions={part.inclusions}
              asking={asking}
            />
          ) : (
            <QuestionField key={part.question.key} question={part.question} asking={asking} />
          ),
        )}
      </div>
    </div>
  );
}

/** Tells who cannot see it that a section came or went. */
function Opened({ titles }: { titles: readonly string[] }) {
  const [known, setKnown] = useState(titles);
  const [words, setWords] = useState('');
  if (known.join('\n') !== titles.join('\n')) {
    const came = titles.filter((title) => !known.includes(title));
    setKnown(titles);
    setWords(came.length > 0 ? `Below there is now: ${came.join(', ')}.` : 'A section that does not apply is gone.');
  }
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}

function withAnswer(answers: BriefAnswers, key: string, answer: BriefAnswer | null): BriefAnswers {
  const { [key]: _before, ...others } = answers;
  return answer === null ? others : { ...others, [key]: answer };
}

const isWaiting = (question: BriefSection['questions'][number], answers: BriefAnswers): boolean =>
  question.isRequired && isUnanswered(question, answerTo(answers, question));

function progressOf({ questions }: BriefSection, answers: BriefAnswers): string {
  const answered = questions.filter((question) => !isUnanswered(question, answerTo(answers, question))).length;
  if (answered === 0) return questions.some(({ isRequired }) => isRequired) ? 'Needed' : 'Optional';
  return `${answered} of ${questions.length} answered`;
}
