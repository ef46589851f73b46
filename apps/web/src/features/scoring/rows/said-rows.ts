import type { ContentText, ProposalContent } from '@bidwell/domain/proposal-content';
import { cellsOf, entriesRow, joined, nothing, proseCell, proseRow } from './cells';
import type { ComparedJob, ComparedProposal } from '../compared';
import type { Cell, CompareRow } from './compare-row';
import { areEqual } from './differences';

/** What each says in words of its own. */
export function wordsRows({ hidesNames }: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  const pitch = cellsOf(proposals, ({ content }) => {
    return content.pitch.trim() === '' ? nothing('No pitch yet') : proseCell(content.pitch);
  });
  const text = (key: ContentText, label: string) => proseRow(key, label, proposals, ({ content }) => content[key]);
  return [
    { key: 'pitch', label: 'In their words', detail: null, cells: pitch, isEqual: false },
    ...text('approach', 'How they will work'),
    ...text('notIncluded', 'Not included'),
    ...text('assumptions', 'What the price rests on'),
    ...text('dependencies', 'What they need from you'),
    ...text('paymentTerms', 'Payment'),
    ...text('risks', 'Risks, and what then'),
    ...(hidesNames === true ? [] : conflictRows(proposals)),
    ...receivedRows(proposals),
  ];
}

/** A declared conflict is marked: whoever decides should know. Nothing is said where nobody declares anything. */
function conflictRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  const isSaid = ({ conflicts }: ProposalContent) => conflicts.none || conflicts.words.trim() !== '';
  if (!proposals.some(({ content }) => isSaid(content))) return [];
  const cells = cellsOf(proposals, ({ content }): Cell => {
    if (content.conflicts.none)
      return { kind: 'words', entries: [{ main: 'They declare none', detail: null }], mark: null };
    if (!isSaid(content))
      return { kind: 'words', entries: [{ main: 'Not declared: ask', detail: null }], mark: 'always' };
    return { kind: 'prose', lead: 'They declare', text: content.conflicts.words.trim(), mark: 'always' };
  });
  return [{ key: 'conflicts', label: 'Conflicts of interest', detail: null, cells, isEqual: areEqual(cells) }];
}

function receivedRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.some(({ received }) => received === null)) return [];
  const cells = cellsOf(proposals, ({ received }) => {
    return received === null ? nothing('Not received') : { kind: 'received', ...received, mark: null };
  });
  return [{ key: 'received', label: 'Received', detail: null, cells, isEqual: false }];
}

/** Who would do the work, what they did before, and the files that come along. */
export function peopleRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  return [
    ...entriesRow('team', 'Who does the work', proposals, ({ content }) =>
      content.team.map(({ name, role, note }) => ({ main: name, detail: joined(role.trim(), note.trim()) })),
    ),
    ...entriesRow('references', 'Similar work', proposals, ({ content }) =>
      content.references.map(({ title, year, words, jobId }) => ({
        main: year === null ? title : `${title}, ${year}`,
        detail: joined(jobId !== null && 'Done for this company', words.trim()),
      })),
    ),
    ...fileRows(proposals),
  ];
}

function fileRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ content }) => content.files.length === 0)) return [];
  const cells = cellsOf(proposals, ({ content: { files } }) => {
    return files.length === 0 ? nothing('No files') : { kind: 'files', files, mark: null };
  });
  return [{ key: 'files', label: 'Files', detail: null, cells, isEqual: false }];
}
