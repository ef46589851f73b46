import { type Asked, CONTENT_LIMITS } from '@bidwell/domain/content-problems';
import { CONTENT_TEXTS, type ContentText, type ProposalContent } from '@bidwell/domain/proposal-content';

/* The parts of a proposal, in the order in which they are shown; they are written in any. */

export type Section =
  | 'pitch'
  | 'requirements'
  | 'lines'
  | 'variants'
  | 'promises'
  | 'team'
  | 'terms'
  | 'files'
  | 'cost';

interface SectionFacts {
  id: Section;
  title: string;
  /** The fields of the content that are written here. */
  fields: readonly string[];
  /** Whether a proposal may go without it. */
  isOptional: boolean;
  isBegun: (content: ProposalContent) => boolean;
}

const TERMS = CONTENT_TEXTS.filter((text) => text !== 'approach');

const isSaid = (content: ProposalContent, texts: readonly (ContentText | 'pitch')[]) =>
  texts.some((text) => content[text].trim() !== '');

const SECTIONS: readonly SectionFacts[] = [
  {
    id: 'pitch',
    title: 'Pitch',
    fields: ['pitch', 'approach'],
    isOptional: false,
    isBegun: (content) => isSaid(content, ['pitch', 'approach']),
  },
  {
    id: 'requirements',
    title: 'What they ask',
    fields: ['answers'],
    isOptional: false,
    isBegun: ({ answers }) => answers.some(({ meets, text }) => meets !== null || text !== ''),
  },
  {
    id: 'lines',
    title: 'Line items',
    fields: ['lines'],
    isOptional: false,
    isBegun: ({ lines }) => lines.some(({ answer, unitPrice }) => answer !== 'priced' || unitPrice !== null),
  },
  {
    id: 'variants',
    title: 'Variants',
    fields: ['variants'],
    isOptional: true,
    isBegun: ({ variants }) => variants.length > 0,
  },
  {
    id: 'promises',
    title: 'Promises',
    fields: ['promises'],
    isOptional: true,
    isBegun: ({ promises }) => promises.length > 0,
  },
  {
    id: 'team',
    title: 'Team and references',
    fields: ['team', 'references'],
    isOptional: true,
    isBegun: ({ team, references }) => team.length + references.length > 0,
  },
  {
    id: 'terms',
    title: 'Terms and conflicts',
    fields: [...TERMS, 'validUntil', 'conflicts'],
    isOptional: true,
    isBegun: (content) => isSaid(content, TERMS) || content.validUntil !== null || isConflictSaid(content),
  },
  {
    id: 'files',
    title: 'Files',
    fields: ['files'],
    isOptional: true,
    isBegun: ({ files }) => files.length > 0,
  },
  { id: 'cost', title: 'What it costs us', fields: ['cost'], isOptional: true, isBegun: ({ cost }) => cost !== null },
];

const isConflictSaid = ({ conflicts: { none, words } }: ProposalContent) => none || words.trim() !== '';

/** The parts that this bidder is asked for: no requirements where the brief has none, true cost from teams alone. */
export function sectionsFor({ requirements, bidderKind }: Asked): readonly SectionFacts[] {
  return SECTIONS.filter(
    ({ id }) => (id !== 'requirements' || requirements.length > 0) && (id !== 'cost' || bidderKind === 'team'),
  );
}

/** The most of everything, said where it is written. */
export const LIMITS = CONTENT_LIMITS;
