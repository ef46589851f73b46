import { RATING_LIMITS, RATING_WORDS, ratingMeanings, RatingWord } from '@bidwell/domain/rating';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import type { Kept, RatingAnswer, Word } from './rating-answer';

interface RatingFieldsProps {
  answer: RatingAnswer;
  onChange: (patch: Partial<RatingAnswer>) => void;
  errorFor: (field: string) => string | undefined;
  /** Of a small request only the word is asked. */
  isOfRequest: boolean;
  /** Before each name, where several such forms stand on one page. */
  prefix?: string;
}

const KEPT: { value: Kept; label: string }[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'MOSTLY', label: 'Mostly' },
  { value: 'NO', label: 'No' },
];

const AGAIN: { value: 'yes' | 'no'; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const nameOf = (word: RatingWord) => word.toUpperCase() as Word;

/** The questions: two that count, one word, one line. */
export function RatingFields({ answer, onChange, errorFor, isOfRequest, prefix = '' }: RatingFieldsProps) {
  return (
    <>
      {!isOfRequest && (
        <>
          <RadioGroup
            name={`${prefix}kept`}
            label="Did they keep their promises?"
            isInline
            value={answer.kept}
            onChange={(kept) => onChange({ kept })}
            choices={KEPT}
            error={errorFor('kept')}
          />
          <RadioGroup
            name={`${prefix}again`}
            label="Would you choose them again?"
            isInline
            value={answer.again === null ? null : answer.again ? 'yes' : 'no'}
            onChange={(again) => onChange({ again: again === 'yes' })}
            choices={AGAIN}
            error={errorFor('again')}
          />
        </>
      )}
      <RadioGroup
        name={`${prefix}word`}
        label="How was it?"
        isOptional={!isOfRequest}
        value={answer.word}
        onChange={(word) => onChange({ word })}
        choices={RATING_WORDS.toReversed().map((word) => ({
          value: nameOf(word),
          label: ratingMeanings[word].label,
          hint: ratingMeanings[word].meaning,
        }))}
        error={errorFor('word')}
      />
      <TextArea
        name={`${prefix}line`}
        label="One line to them"
        isOptional
        rows={2}
        limit={RATING_LIMITS.line}
        value={answer.line}
        onChange={(line) => onChange({ line })}
        error={errorFor('line')}
      />
    </>
  );
}
