import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { useMove } from '../../../graphql/use-move';
import '../../../graphql/refusal';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Form } from '../../../ui/form';
import { Moment } from '../../../ui/moment';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';

const AwaitedOpeningsQuery = graphql(`
  query AwaitedOpenings {
    awaitedOpenings {
      jobId
      reference
      title
      deadline
      given
      needed
    }
  }
`);

const ReleaseOpeningMutation = graphql(`
  mutation ReleaseOpening($jobId: ID!, $code: String!) {
    releaseOpening(jobId: $jobId, code: $code) {
      ... on AwaitedOpening {
        jobId
        given
        needed
      }
      ...RefusalFields
    }
  }
`);

/** The openings that wait for one's release, where a policy asks for two people. */
export function ReleasesPage() {
  const answer = useQuery({ query: AwaitedOpeningsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Openings to release"
      lead="Their deadlines have passed. Each opens when two people who judge nothing there have released it."
      isNarrow
    >
      <Loaded of={answer} what="The openings">
        {({ awaitedOpenings }) =>
          awaitedOpenings.length === 0 ? (
            <EmptyState title="No opening waits for you.">
              You are told when one does. Whoever runs Bidwell enrols the people who release: before that, nobody is
              asked.
            </EmptyState>
          ) : (
            <div className="stack loose">
              {awaitedOpenings.map((opening) => (
                <Panel key={opening.jobId} title={`${opening.reference}, ${opening.title}`}>
                  <ReleaseForm {...opening} />
                </Panel>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ReleaseFormProps {
  jobId: string;
  reference: string;
  deadline: string;
  given: number;
}

function ReleaseForm({ jobId, reference, deadline, given }: ReleaseFormProps) {
  const [code, setCode] = useState('');
  const release = useMove(ReleaseOpeningMutation);
  const submit = async () => {
    const released = await release.run({ jobId, code });
    if (!released) return;
    const isOpening = released.given >= released.needed;
    say(
      isOpening
        ? `You were the second to release ${reference}. It opens by itself.`
        : `You released ${reference}. It waits for one more person.`,
    );
  };
  return (
    <Form problems={release.problems} onSubmit={() => void submit()}>
      <p className="muted">
        The deadline passed <Moment at={deadline} />.{' '}
        {given === 0 ? 'Nobody has released it yet.' : 'One person has released it.'}
      </p>
      <TextField
        name="code"
        label="Code of the moment"
        hint="Six figures, from the app that you were enrolled with."
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={code}
        onChange={setCode}
        error={release.errorFor('code')}
      />
      <div>
        <Button type="submit" look="primary" isBusy={release.isRunning}>
          Release the opening
        </Button>
      </div>
    </Form>
  );
}
