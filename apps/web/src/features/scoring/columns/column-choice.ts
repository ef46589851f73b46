import type { ComparedProposal } from '../compared';

const SORTED = { shortlisted: ' ★', archived: ', set aside', disqualified: ', disqualified' } as const;

/** A column by name, as one of several to choose. */
export function columnChoice({ id, name, variant, marked }: ComparedProposal): { value: string; label: string } {
  const sorted = marked === null || variant !== null ? '' : SORTED[marked.mark];
  return { value: id, label: variant === null ? `${name}${sorted}` : `${name}: ${variant.title}` };
}
