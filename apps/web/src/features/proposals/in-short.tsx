import type { ProposalContent } from '@bidwell/domain/proposal-content';
import type { ReactNode } from 'react';
import { formatDay } from '../../ui/dates';
import { counted } from '../../ui/numbers';
import { wordsIn } from '../../ui/text-area';
import type { Section } from './sections';

/** What a part of the proposal says, in a few words. */
export function inShort(section: Section, content: ProposalContent): ReactNode {
  const { answers, variants, promises, team, references, files, cost } = content;
  switch (section) {
    case 'pitch':
      return counted(wordsIn(`${content.pitch} ${content.approach}`), 'word');
    case 'requirements':
      return `${answers.filter(({ meets }) => meets !== null).length} of ${answers.length} answered`;
    case 'lines':
      return <LinesInShort content={content} />;
    case 'variants':
      return variants.length === 0 ? 'None' : variants.map(({ title }) => title || 'Without a name').join(', ');
    case 'promises':
      return promises.length === 0 ? 'None' : counted(promises.length, 'promise');
    case 'team':
      return `${counted(team.length, 'person', 'people')}, ${counted(references.length, 'reference')}`;
    case 'terms':
      return termsInShort(content);
    case 'files':
      return files.length === 0 ? 'None' : files.map(({ name }) => name).join(', ');
    case 'cost':
      return cost === null ? 'Not worked out' : counted(cost.labour.length, 'role');
  }
}

function LinesInShort({ content: { lines } }: { content: ProposalContent }) {
  const count = (answer: string) =>
    lines.filter((line) => line.answer === answer && (answer !== 'priced' || line.unitPrice !== null)).length;
  const missing = lines
    .filter(({ answer, isOptional }) => answer === 'notOffered' && !isOptional)
    .map(({ title }) => title);
  return (
    <>
      {`${count('priced')} priced, ${count('included')} included, ${count('notOffered')} not offered`}
      {missing.length > 0 && (
        <>
          {': '}
          <mark>{missing.join(', ')}</mark>. Your total is shown as not comparable.
        </>
      )}
    </>
  );
}

function termsInShort({ validUntil, conflicts }: ProposalContent): string {
  const validity =
    validUntil === null ? 'No day is said until which it is valid' : `Valid until ${formatDay(validUntil)}`;
  if (conflicts.none) return `${validity}; no conflicts`;
  return conflicts.words.trim() === '' ? `${validity}; nothing said of conflicts` : `${validity}; conflicts declared`;
}
