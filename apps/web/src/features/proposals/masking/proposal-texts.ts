import type { WrittenText } from '@bidwell/domain/masking';
import { CONTENT_TEXTS, type ProposalContent } from '@bidwell/domain/proposal-content';

/** Every text of a proposal that is read before its price and its names are, by the field it is written in. */
export function proposalTexts(content: ProposalContent): WrittenText[] {
  const { pitch, answers, lines, promises, variants } = content;
  const of = (field: string, texts: readonly (string | null)[]) => texts.map((text) => ({ field, text: text ?? '' }));
  return [
    { field: 'pitch', text: pitch },
    ...CONTENT_TEXTS.map((field) => ({ field, text: content[field] })),
    ...answers.flatMap(({ text }) => of('answers', [text])),
    ...lines.flatMap(({ lineId, title, note, reason }) => of('lines', [lineId === null ? title : '', note, reason])),
    ...promises.flatMap(({ text, remedy }) => of('promises', [text, remedy])),
    ...variants.flatMap(({ title, words, lines: own }) =>
      of('variants', [title, words, ...own.flatMap(({ note, reason }) => [note, reason])]),
    ),
  ].filter(({ text }) => text.trim() !== '');
}
