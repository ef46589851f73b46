import type { ProposalContent } from '@bidwell/domain/proposal-content';
import type { Client, CombinedError } from '@urql/core';
import type { SaveProposalMutation as Saved } from '../../graphql/generated/graphql';
import { readFragment } from '../../graphql/graphql';
import { contentInput } from '../../graphql/proposal-content';
import { RefusalFragment } from '../../graphql/refusal';
import type { Kept } from './draft-keeper';
import { ProposalStandingFragment, SaveProposalMutation, StartProposalMutation } from './proposal-documents';

/** Saves a draft on the server, sealed. The first save begins the proposal. */
export async function saveDraft(
  client: Client,
  jobId: string,
  content: ProposalContent,
  revision: number | null,
): Promise<Kept> {
  if (revision === null) return beginDraft(client, jobId, content);
  const variables = { jobId, draftRevision: revision, content: contentInput(content) };
  const { data, error } = await client.mutation(SaveProposalMutation, variables).toPromise();
  return data ? keptOr(data.saveProposal) : broken(error);
}

async function beginDraft(client: Client, jobId: string, content: ProposalContent): Promise<Kept> {
  const { data, error } = await client.mutation(StartProposalMutation, { jobId }).toPromise();
  const begun = data ? keptOr(data.startProposal) : broken(error);
  if (begun.outcome !== 'saved') return begun;
  // Above 0, a colleague has begun and written in the meantime.
  if (begun.revision > 0) return { outcome: 'conflict', words: 'A colleague began this proposal in the meantime.' };
  return saveDraft(client, jobId, content, begun.revision);
}

function keptOr(answer: Saved['saveProposal']): Kept {
  if (answer.__typename === 'MyProposal') {
    const { draftRevision, draftSavedAt } = readFragment(ProposalStandingFragment, answer);
    return { outcome: 'saved', revision: draftRevision, at: draftSavedAt ?? '' };
  }
  const { code, message } = readFragment(RefusalFragment, answer);
  if (code === 'CONFLICT') return { outcome: 'conflict', words: message };
  const isClosed = code === 'DEADLINE_PASSED' || code === 'JOB_CANCELLED';
  return { outcome: isClosed ? 'closed' : 'refused', words: message };
}

/** A fault: the network's, or badly shaped input that the server names field by field. */
function broken(error: CombinedError | undefined): Kept {
  const [first] = error?.graphQLErrors ?? [];
  if (!first) return { outcome: 'unreachable', words: 'The server could not be reached. It is tried again by itself.' };
  const problems = first.extensions.problems as { message: string }[] | undefined;
  return { outcome: 'refused', words: problems?.[0]?.message ?? first.message };
}
