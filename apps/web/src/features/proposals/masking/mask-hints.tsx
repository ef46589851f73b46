import { type Hint, maskingHints } from '@bidwell/domain/masking';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { useViewer } from '../../../graphql/viewer';
import { Button } from '../../../ui/button';
import { Highlight } from '../../../ui/highlight';
import { goToPart } from '../section-rail';
import type { Asked } from '@bidwell/domain/content-problems';
import { sectionsFor } from '../sections';
import type { MaskPolicy } from './mask-advice';
import { proposalTexts } from './proposal-texts';

interface MaskHintsProps {
  content: ProposalContent;
  asked: Asked;
  policy: MaskPolicy | null;
}

/** Prices and names found where the policy hides them: to look at before submitting. It submits as it is all the same. */
export function MaskHints({ content, asked, policy }: MaskHintsProps) {
  const { person, bidder } = useViewer();
  if (policy === null) return null;
  const names = [bidder?.name ?? '', person.name, ...content.team.map(({ name }) => name)];
  const hints = maskingHints(proposalTexts(content), { ...policy, names });
  if (hints.length === 0) return null;
  return (
    <div role="note" className="stack tight">
      <p>
        <Highlight>Look at this before you submit.</Highlight> Those who judge read these words before they may know it.
      </p>
      <ul className="stack tight">
        {hints.map((hint) => (
          <HintRow key={`${hint.field} ${hint.kind} ${hint.found}`} hint={hint} asked={asked} />
        ))}
      </ul>
    </div>
  );
}

function HintRow({ hint: { field, kind, found }, asked }: { hint: Hint; asked: Asked }) {
  const part = sectionsFor(asked).find(({ fields }) => fields.includes(field));
  return (
    <li className="row">
      <span>
        {part?.title ?? 'A text'} says “{found}”: {kind === 'price' ? 'a price' : 'a name'}.
      </span>
      {part && (
        <Button look="plain" isCompact onClick={(event) => goToPart(part.id, event)}>
          Go there<span className="visually-hidden">, {part.title}</span>
        </Button>
      )}
    </li>
  );
}
