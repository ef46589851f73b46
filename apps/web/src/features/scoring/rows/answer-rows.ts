import { meetsWords } from '@bidwell/domain/requirement';
import { counted } from '../../../ui/numbers';
import { cellsOf, joined } from './cells';
import type { ComparedJob, ComparedProposal } from '../compared';
import type { Cell, CompareRow } from './compare-row';
import { areEqual } from './differences';

/** A row for everything that every bidder was asked to answer in words. */
export function answerRows({ requirements }: ComparedJob, proposals: readonly ComparedProposal[]): CompareRow[] {
  return requirements.map(({ id, text, wordLimit, isEssential }) => {
    const cells = cellsOf(proposals, ({ content }) => answerCell(content, id, isEssential));
    const limit = wordLimit === null ? null : `at most ${counted(wordLimit, 'word')}`;
    const detail = joined(isEssential && 'Essential', limit);
    return { key: `answer ${id}`, label: text, detail, cells, isEqual: areEqual(cells) };
  });
}

/** Whoever does not meet what is essential is marked whatever the others say. */
function answerCell({ answers }: ComparedProposal['content'], id: string, isEssential: boolean): Cell {
  const answer = answers.find(({ requirementId }) => requirementId === id);
  if (!answer?.meets) return { kind: 'words', entries: [{ main: 'Not answered: ask', detail: null }], mark: 'always' };
  const isMet = answer.meets === 'yes';
  const mark = isMet ? null : isEssential ? 'always' : 'difference';
  return { kind: 'prose', lead: meetsWords[answer.meets], text: answer.text.trim(), mark };
}
