import { useState } from 'react';
import { useShortcut } from '../../../ui/shortcuts';
import type { ComparedProposal } from '../compared';
import { goToMissingScore } from '../scores/move-between-scores';
import { useMark } from '../sorting/use-mark';

/**
 * The column that keys are about: the one that was last clicked or focused, and at first none. N and P take the next and
 * the one before; S and X sort it.
 */
export function useColumnInHand(shown: readonly ComparedProposal[], maySort: boolean) {
  const [id, setId] = useState<string | null>(null);
  const { mark } = useMark();
  const place = shown.findIndex((proposal) => proposal.id === id);
  const step = (by: 1 | -1) => {
    const next = shown[place < 0 ? 0 : (place + by + shown.length) % shown.length];
    if (!next) return;
    setId(next.id);
    document.getElementById(`column-${next.id}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const sort = (as: 'shortlisted' | 'archived') => {
    const proposal = shown[Math.max(place, 0)];
    if (!proposal || !maySort) return;
    setId(proposal.id);
    void mark({ ...proposal, id: proposal.proposalId }, as);
  };
  useShortcut('n', 'Next column', () => step(1));
  useShortcut('p', 'Previous column', () => step(-1));
  useShortcut('f', 'First score that is still to be given', goToMissingScore);
  useShortcut('s', 'Shortlist the column in hand', () => sort('shortlisted'));
  useShortcut('x', 'Set the column in hand aside', () => sort('archived'));
  return { inHand: place < 0 ? null : id, takeInHand: setId, sort };
}
