import type { QuestionSet } from '@bidwell/domain/question-set';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { askedIn } from '../../../graphql/asked-questions';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { BeginQuestions } from './begin-questions';
import { QuestionSetEditor } from './question-set-editor';
import { QuestionSetQuery } from './question-set-documents';

const route = getRouteApi('/admin/questions/$categoryId');

interface QuestionSetPageProps {
  /** The form itself, as requesters will see it. */
  preview: (set: QuestionSet) => ReactNode;
}

/** What a category asks of a brief: written here, tried out beside it. */
export function QuestionSetPage({ preview }: QuestionSetPageProps) {
  const { categoryId } = route.useParams();
  const [loaded, reload] = useQuery({ query: QuestionSetQuery, requestPolicy: 'network-only' });
  const [round, setRound] = useState(0);
  const readAnew = () => {
    setRound(round + 1);
    reload({ requestPolicy: 'network-only' });
  };
  return (
    <Loaded of={[loaded, reload]} what="These questions">
      {({ categories }) => {
        const category = categories.find(({ id }) => id === categoryId);
        if (category === undefined) throw notFound();
        const { questionSet, questionSetDraft } = category;
        const current = questionSetDraft ?? questionSet;
        return (
          <Page
            title={`Questions: ${category.name}`}
            lead={leadOf(questionSet?.version ?? null, questionSetDraft !== null)}
            back={
              <BackLink to="/admin" search={{ tab: 'categories' }}>
                Categories
              </BackLink>
            }
          >
            {current === null ? (
              <BeginQuestions categoryId={categoryId} onBegun={readAnew} />
            ) : (
              <QuestionSetEditor
                // Not by the version being written: it begins while somebody types.
                key={`${questionSet?.id} ${round}`}
                categoryId={categoryId}
                draft={questionSetDraft}
                beginning={askedIn(current).sections}
                before={askedIn(questionSet)}
                preview={preview}
                onPublished={readAnew}
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

function leadOf(version: number | null, isBeingWritten: boolean): string {
  const next = `Version ${(version ?? 0) + 1} is being written; nobody is asked it yet.`;
  if (version === null) return isBeingWritten ? next : 'Nothing is asked yet beside what every job has.';
  const now = `Version ${version} is asked now. Published jobs keep the version they were written against.`;
  return isBeingWritten ? `${now} ${next}` : `${now} Your first change begins version ${version + 1}.`;
}
