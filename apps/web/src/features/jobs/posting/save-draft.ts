import type { Client } from '@urql/core';
import type { JobDraftInput } from '../../../graphql/generated/graphql';
import { graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { type Setback, setbackIn } from '../../../graphql/use-move';
import '../brief/job-brief';
import '../brief/job-facts';
import '../brief/job-lead';
import { type Draft, draftOf } from './draft';
import { DraftFragment } from './draft-fields';

/** A draft as the server has it. */
export interface SavedDraft {
  draft: Draft;
  version: number;
}

const SaveJobMutation = graphql(`
  mutation SaveJob($id: ID!, $draftVersion: Int!, $changes: JobDraftInput!) {
    saveJob(id: $id, draftVersion: $draftVersion, changes: $changes) {
      ... on Job {
        id
        draftVersion
        title
        ...JobLead
        ...JobFacts
        ...JobBrief
      }
      ...RefusalFields
    }
  }
`);

const SavedDraftQuery = graphql(`
  query SavedDraft($id: ID!) {
    job(id: $id) {
      id
      ...DraftFields
    }
  }
`);

/** As much as a browser lets a closing page send. */
const LAST_WORDS = 60_000;

/** Saves changes on top of a version; answers the new version, or why not. A page about to close still gets it through. */
export async function sendDraft(
  client: Client,
  variables: { id: string; draftVersion: number; changes: JobDraftInput },
): Promise<{ version: number } | { setback: Setback }> {
  const isLeaving = document.visibilityState === 'hidden' && JSON.stringify(variables).length < LAST_WORDS;
  const context = isLeaving ? { fetchOptions: { keepalive: true } } : undefined;
  const answer = await client.mutation(SaveJobMutation, variables, context).toPromise();
  const setback = setbackIn(answer);
  if (setback) return { setback };
  const job = answer.data?.saveJob;
  return { version: job?.__typename === 'Job' ? job.draftVersion : variables.draftVersion };
}

/** The draft as it was saved last, by whomever. Null when it cannot be had now. */
export async function readDraft(client: Client, id: string): Promise<SavedDraft | null> {
  const { data } = await client.query(SavedDraftQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  const job = readFragment(DraftFragment, data?.job);
  return job ? { draft: draftOf(job), version: job.draftVersion } : null;
}
