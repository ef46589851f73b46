import { notFound, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { useViewer } from '../../../graphql/viewer';
import { BackLink } from '../../../ui/back-link';
import { Form } from '../../../ui/form';
import { goToField } from '../../../ui/go-to-field';
import { Page } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { moveAmongCards } from './beginning-list';
import { type Beginning, pastBeginnings, templateBeginning } from './beginnings';
import { Beginnings } from './beginnings-found';
import { findBeginnings } from './find-beginnings';
import './past-job';
import styles from './posting.module.css';
import { StraightAway } from './straight-away';
import { UnfinishedDrafts } from './unfinished-drafts';
import { usePastJobs } from './use-past-jobs';

const NewJobQuery = graphql(`
  query NewJob {
    jobTemplates {
      id
      name
      summary
      categoryName
      alsoCalled
      services
      lines {
        title
      }
      criteria {
        title
      }
    }
    pastJobs(first: 20) {
      id
      ...PastJob
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

const RepeatJobMutation = graphql(`
  mutation RepeatJob($id: ID!, $zone: String) {
    repeatJob(id: $id, zone: $zone) {
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

/** The first step of posting a job: what to begin from. Typing ranks templates and past jobs together; Enter takes the first. */
export function NewJobPage() {
  if (!useViewer().mayPost) throw notFound();
  const [typed, setTyped] = useState('');
  const loaded = useQuery({ query: NewJobQuery, requestPolicy: 'cache-and-network' });
  const { begin, isRunning, problems } = useBeginning();
  const further = usePastJobs(typed);
  useEffect(() => goToField('find'), []);
  const data = loaded[0].data;
  const past = pastBeginnings([...(data?.pastJobs ?? []), ...further]);
  const all = [...withoutRepeats(past), ...(data?.jobTemplates ?? []).map(templateBeginning)];
  const found = findBeginnings(all, typed);
  return (
    <Page
      title="Post a job"
      lead="Begin from a template or a past job. Everything in it can be changed."
      back={
        <BackLink to="/jobs" search={{}}>
          Jobs
        </BackLink>
      }
    >
      <Form label="Choose what to begin from" problems={problems} onSubmit={() => found[0] && void begin(found[0])}>
        <div className={styles.find} onKeyDown={moveAmongCards}>
          <TextField
            name="find"
            label="What do you need done"
            hint="Type a few letters and press Enter, or choose below."
            type="search"
            value={typed}
            onChange={setTyped}
          />
          <StraightAway typed={typed} />
        </div>
        <Loaded of={loaded} what="The templates">
          {({ postedJobs }) => (
            <>
              <Beginnings
                found={found}
                isTyped={typed.trim() !== ''}
                isBusy={isRunning}
                onBegin={(beginning) => void begin(beginning)}
              />
              <UnfinishedDrafts drafts={postedJobs.edges.map(({ node }) => node)} />
            </>
          )}
        </Loaded>
      </Form>
    </Page>
  );
}

/** Starts from a template, or repeats a past job, and goes on to the form. */
function useBeginning() {
  const navigate = useNavigate();
  const start = useMove(StartJobMutation);
  const repeat = useMove(RepeatJobMutation);
  const begin = async ({ kind, id }: Beginning) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const job = await (kind === 'past' ? repeat.run({ id, zone }) : start.run({ templateId: id, zone }));
    if (job) await navigate({ to: '/jobs/$jobId/edit', params: { jobId: job.id } });
  };
  const problems = [...start.problems, ...repeat.problems];
  return { begin, isRunning: start.isRunning || repeat.isRunning, problems };
}

/** Of several past jobs with the same title the newest: the others are its repetitions. */
function withoutRepeats(past: readonly Beginning[]): Beginning[] {
  return past.filter(({ name }, place) => past.findIndex((other) => other.name === name) === place);
}
