import { closeCall, leadersOf, leadsWithout } from '@bidwell/domain/robustness';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import { FoldedPart } from '../../../ui/folded-part';
import { Highlight } from '../../../ui/highlight';
import { Panel } from '../../../ui/panel';
import { type JudgedField, judgedField } from './judged-field';
import { basisWords, closeWords, leadWords, withoutWords } from './lead-words';
import { RobustnessFragment } from './robustness-fragment';
import { WeightStrips } from './weight-strips';
import { WhatIf } from './what-if';

/** Whether somebody else would lead if a weight moved, an evaluator were left out, or the company's cost counted. */
export function RobustnessPanel({ comparison }: { comparison: FragmentType<typeof RobustnessFragment> }) {
  const read = readFragment(RobustnessFragment, comparison);
  if (read.proposals.length < 2) return null;
  const field = judgedField(read);
  const leaderIds = leadersOf(field.criteria, field.proposals);
  return (
    <Panel title="How firm the lead is" id="robustness">
      {leaderIds.length === 0 ? (
        <p className="muted">
          {read.areScoresIn
            ? 'Nobody has a whole score yet. Once somebody does, this says what the lead depends on.'
            : 'Once everybody has submitted their scores, this says what the lead depends on.'}
        </p>
      ) : (
        <Lead field={field} leaderIds={leaderIds} />
      )}
    </Panel>
  );
}

function Lead({ field, leaderIds }: { field: JudgedField; leaderIds: readonly string[] }) {
  const nameOf = (id: string) => field.proposals.find((proposal) => proposal.id === id)?.name ?? '';
  const close = closeCall(field);
  const tooClose = close && closeWords(close);
  const without = withoutWords(leaderIds, leadsWithout(field), field.evaluators, nameOf);
  const basis = basisWords(field, leaderIds, nameOf);
  return (
    <>
      <p>
        {leadWords(leaderIds, close, nameOf)}{' '}
        {tooClose && (
          <>
            <Highlight>Too close to call.</Highlight> {tooClose}
          </>
        )}
      </p>
      {(without ?? basis) && (
        <ul className="stack tight">
          {without && <li>{without}</li>}
          {basis && <li>{basis}</li>}
        </ul>
      )}
      <h3>If a weight were another</h3>
      <p className="small muted">
        One weight moves from 0 to 100 and the others keep their shares of the rest. The dotted line is the published
        weight.
      </p>
      <WeightStrips field={field} leaderIds={leaderIds} nameOf={nameOf} />
      <FoldedPart title="Try other weights" note="Nothing of it is kept." isOpenAtFirst={false}>
        <WhatIf field={field} />
      </FoldedPart>
    </>
  );
}
