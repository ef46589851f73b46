import type { Asked } from '@bidwell/domain/content-problems';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { perHead, sheetTotals } from '@bidwell/domain/proposal-totals';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { FactList } from '../../ui/fact-list';
import { MoneyText } from '../../ui/money-text';
import { goToPart } from './section-rail';
import { type Section, sectionsFor } from './sections';
import type { MaskPolicy } from './masking/mask-advice';
import { MaskHints } from './masking/mask-hints';
import { inShort } from './in-short';
import { type Left, leftInWords } from './what-is-left';

interface CheckSectionProps {
  content: ProposalContent;
  asked: Asked;
  /** What the policy of the job hides from those who judge. Null where it has none. */
  policy: MaskPolicy | null;
  headCount: number | null;
  left: Left;
  /** Number that the next submission gets. */
  nextRevision: number;
  /** Nothing was submitted, or something has changed since. */
  isDue: boolean;
  isSubmitting: boolean;
  onSubmit: () => void;
  /** What else can be done: withdraw. */
  children?: ReactNode;
}

/** The proposal at a glance before it is sealed for good, each part with the way back to it. */
export function CheckSection(props: CheckSectionProps) {
  const { content, asked, policy, headCount, left, nextRevision, isDue, isSubmitting, onSubmit, children } = props;
  const parts = sectionsFor(asked).map(({ id, title }) => ({
    label: title,
    value: (
      <div className="row apart">
        <span>{inShort(id, content)}</span>
        <Change part={id} title={title} />
      </div>
    ),
  }));
  return (
    <div className="stack">
      <FactList
        facts={[
          ...parts,
          ...totalFacts(content, asked, headCount),
          { label: 'Missing', value: left.things.length === 0 ? 'Nothing' : leftInWords(left.things) },
        ]}
      />
      <MaskHints content={content} asked={asked} policy={policy} />
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

function Change({ part, title }: { part: Section; title: string }) {
  return (
    <Button look="plain" isCompact onClick={(event) => goToPart(part, event)}>
      Change<span className="visually-hidden"> {title.toLowerCase()}</span>
    </Button>
  );
}

function totalFacts(content: ProposalContent, asked: Asked, headCount: number | null) {
  const { net, tax, gross, optional } = sheetTotals(content, asked.lines);
  const each = perHead(net, headCount);
  const money = (amount: number, isBig = false) => (
    <MoneyText amount={amount} currency={content.currency} isBig={isBig} isExact />
  );
  return [
    { label: tax === null ? 'Total' : 'Total before tax', value: net === null ? 'Not yet' : money(net, true) },
    tax !== null &&
      gross !== null && {
        label: 'With tax',
        value: (
          <>
            {money(gross)} ({money(tax)} tax)
          </>
        ),
      },
    optional > 0 && { label: 'Optional, not counted', value: money(optional) },
    each !== null && { label: 'For each person', value: money(each) },
  ];
}
