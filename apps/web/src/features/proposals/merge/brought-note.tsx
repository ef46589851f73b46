import type { Draft } from '../draft';
import { Button } from '../../../ui/button';
import { formatMoney } from '../../../ui/money';
import { Panel } from '../../../ui/panel';
import type { Clash } from './merge-drafts';
import type { Brought } from './use-colleague';

interface BroughtNoteProps {
  brought: Brought;
  draft: Draft;
  currency: string;
  onTake: (clash: Clash) => void;
  onKeep: (clash: Clash) => void;
  onClose: () => void;
}

/** What a colleague brought into this page, and where both wrote the same place. */
export function BroughtNote({ brought, draft, currency, onTake, onKeep, onClose }: BroughtNoteProps) {
  const { changed, clashes } = brought;
  return (
    <Panel title="A colleague is writing too">
      <div className="stack" role="status">
        {changed.size > 0 && (
          <>
            <ul>
              {[...new Set(changed.values())].map((who) => (
                <li key={who}>
                  <span className="strong">{who}</span> saved: {partsOf(who, changed)}
                </li>
              ))}
            </ul>
            <p>It is in this page now, and nothing of yours was lost.</p>
          </>
        )}
        {clashes.map((clash) => (
          <div key={clash.at} className="stack tight">
            <p>
              <span className="strong">You both wrote “{whereOf(clash, draft)}”.</span> Yours is on this page. Theirs
              is: <span className="prose">{valueWords(clash, currency)}</span>
            </p>
            <div className="row">
              <Button isCompact onClick={() => onKeep(clash)}>
                Keep mine
              </Button>
              <Button isCompact onClick={() => onTake(clash)}>
                Take theirs
              </Button>
            </div>
          </div>
        ))}
        {clashes.length === 0 && (
          <div>
            <Button isCompact onClick={onClose}>
              Go on
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

const PART_WORDS: Readonly<Record<keyof Draft, string>> = {
  pitch: 'pitch',
  approach: 'approach',
  answers: 'what they ask',
  lines: 'line items',
  variants: 'variants',
  promises: 'promises',
  team: 'team',
  references: 'references',
  notIncluded: 'what is not included',
  assumptions: 'what you take for granted',
  dependencies: 'what you need from them',
  paymentTerms: 'when they pay',
  risks: 'what could go wrong',
  validUntil: 'valid until',
  conflicts: 'conflicts',
  files: 'files',
  cost: 'what it costs you',
  confirmedAddendum: 'the addendum',
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  unitPrice: 'unit price',
  taxRate: 'tax',
  lineId: 'line',
  alternativeTo: 'counts as',
  isOptional: 'counts as',
};

function partsOf(who: string, changed: Brought['changed']): string {
  const parts = [...changed].filter(([, name]) => name === who);
  return parts.map(([part]) => PART_WORDS[part]).join(', ');
}

function whereOf({ list, key, field }: Clash, draft: Draft): string {
  if (list === null) return PART_WORDS[field as keyof Draft] ?? field;
  const rows = draft[list as 'lines' | 'promises' | 'team' | 'references' | 'variants'];
  const row = rows.find((each) => each.key === key);
  const name = row && ('title' in row ? row.title : 'text' in row ? row.text : row.name);
  return `${name || PART_WORDS[list as keyof Draft]}: ${FIELD_WORDS[field] ?? field}`;
}

function valueWords({ field, theirs }: Clash, currency: string): string {
  if (theirs === null || theirs === '') return 'empty';
  if (field === 'unitPrice') return formatMoney(Number(theirs), currency, true);
  if (field === 'taxRate') return `${Number(theirs) / 100}%`;
  return typeof theirs === 'string' || typeof theirs === 'number' ? String(theirs) : 'in another form';
}
