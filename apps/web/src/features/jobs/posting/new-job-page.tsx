import { notFound, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { useViewer } from '../../../graphql/viewer';
import { BackLink } from '../../../ui/back-link';
import { EmptyState } from '../../../ui/empty-state';
import { Form } from '../../../ui/form';
import { goToField } from '../../../ui/go-to-field';
import { Page } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { findTemplates } from './find-templates';
import styles from './posting.module.css';
import { TemplateCard } from './template-card';
import { UnfinishedDrafts } from './unfinished-drafts';

const NewJobQuery = graphql(`
  query NewJob {
    jobTemplates {
      id
      name
      summary
      services
      ...TemplateCard
    }
    postedJobs(first: 5, phase: DRAFT) {
      edges {
        cursor
        node {
          id
          ...UnfinishedDraft
        }
      }
    }
  }
`);

const StartJobMutation = graphql(`
  mutation StartJob($templateId: ID!, $zone: String) {
    startJob(templateId: $templateId, zone: $zone) {
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

/** The first step of posting a job: what to start from. Typing narrows the templates; Enter takes the first. */
export function NewJobPage() {
  if (!useViewer().mayPost) throw notFound();
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const loaded = useQuery({ query: NewJobQuery, requestPolicy: 'cache-and-network' });
  const start = useMove(StartJobMutation);
  const begin = async (templateId: string) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const job = await start.run({ templateId, zone });
    if (job) await navigate({ to: '/jobs/$jobId/edit', params: { jobId: job.id } });
  };
  useEffect(() => goToField('find'), []);
  const templates = findTemplates(loaded[0].data?.jobTemplates ?? [], typed);
  const takeFirst = () => templates[0] && void begin(templates[0].id);
  return (
    <Page
      title="Post a job"
      lead="A template fills in the brief, the lines to price, the criteria and the dates. You can change all of it."
      back={
        <BackLink to="/jobs" search={{}}>
          Jobs
        </BackLink>
      }
    >
      <Form label="Choose a template" problems={start.problems} onSubmit={takeFirst}>
        <div className={styles.find}>
          <TextField
            name="find"
            label="What do you need done"
            hint="Type a few letters and press Enter, or choose below."
            type="search"
            value={typed}
            onChange={setTyped}
          />
        </div>
        <Loaded of={loaded} what="The templates">
          {(data) => (
            <>
              <ul className={styles.templates}>
                {templates.map((template, place) => (
                  <li key={template.id}>
                    <TemplateCard
                      template={template}
                      isFirst={typed.trim() !== '' && place === 0}
                      isBusy={start.isRunning}
                      onStart={() => void begin(template.id)}
                    />
                  </li>
                ))}
              </ul>
              {templates.length === 0 && (
                <EmptyState title="No template is called that.">
                  Clear the field and choose Blank: it starts from nothing.
                </EmptyState>
              )}
              <UnfinishedDrafts drafts={data.postedJobs.edges.map(({ node }) => node)} />
            </>
          )}
        </Loaded>
      </Form>
    </Page>
  );
}
