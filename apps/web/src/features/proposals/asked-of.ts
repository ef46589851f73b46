import type { Asked } from '@bidwell/domain/content-problems';
import { requiredLine, requirementFrom } from '../../graphql/asked';
import type { ProposedJob } from './use-proposal-editor';

/** What the brief asks of this bidder, in the words of the rules. */
export function askedOf({ lines, requirements, decisionDue }: ProposedJob, kind: 'TEAM' | 'VENDOR' | undefined): Asked {
  return {
    lines: lines.map(requiredLine),
    requirements: requirements.map(requirementFrom),
    decisionDue,
    bidderKind: kind === 'TEAM' ? 'team' : 'vendor',
  };
}
