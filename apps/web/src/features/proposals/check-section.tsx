import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import { proposalTotal } from '@bidwell/domain/proposal-totals';
import { Button } from '../../ui/button';
import { FactList } from '../../ui/fact-list';
import { MoneyText } from '../../ui/money-text';
import { counted } from '../../ui/numbers';
import { wordsIn } from '../../ui/text-area';
import type { ReactNode } from 'react';
import { leftInWords } from './what-is-left';

interface CheckSectionProps {
  content: ProposalContent;
  requiredLines: readonly RequiredLine[];
  things: readonly string[];
  /** Number that the next submission gets. */
  nextRevision: number;
  /** Nothing was submitted, or something has changed since. */
  isDue: boolean;
  isSubmitting: boolean;
  onSubmit: () => void;
  /** What else can be done: withdraw. */
  children?: ReactNode;
}

/** The proposal at a glance before it is sealed for good. */
export function CheckSection({
  content,
  requiredLines,
  things,
  nextRevision,
  isDue,
  isSubmitting,
  onSubmit,
  children,
}: CheckSectionProps) {
  const total = proposalTotal(content, requiredLines);
  const notOffered = content.lines.filter(({ answer }) => answer === 'notOffered').map(({ title }) => title);
  return (
    <div className="stack">
      <FactList
        facts={[
          { label: 'Pitch', value: counted(wordsIn(content.pitch), 'word') },
          { label: 'Line items', value: answersInWords(content) },
          notOffered.length > 0 && {
            label: 'Not offered',
            value: (
              <>
                <mark>{notOffered.join(', ')}</mark> Your total is shown as not comparable.
              </>
            ),
          },
          {
            label: 'Promises',
            value: content.promises.length === 0 ? 'None' : counted(content.promises.length, 'promise'),
          },
          {
            label: 'Total',
            value: total === null ? 'Not yet' : <MoneyText amount={total} currency={content.currency} isBig isExact />,
          },
          { label: 'Missing', value: things.length === 0 ? 'Nothing' : leftInWords(things) },
        ]}
      />
      <div className="row">
        <Button look={isDue ? 'primary' : 'quiet'} isBusy={isSubmitting} onClick={onSubmit}>
          {nextRevision === 1 ? 'Submit proposal' : `Submit revision ${nextRevision}`}
        </Button>
        {children}
      </div>
      <p className="small muted">It is sealed as you submit it. You can revise or withdraw it until the deadline.</p>
    </div>
  );
}

function answersInWords({ lines }: ProposalContent): string {
  const count = (answer: string) =>
    lines.filter((line) => line.answer === answer && (answer !== 'priced' || line.unitPrice !== null)).length;
  return [`${count('priced')} priced`, `${count('included')} included`, `${count('notOffered')} not offered`].join(
    ', ',
  );
}
