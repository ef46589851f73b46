import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useMove } from '../../graphql/use-move';
import '../../graphql/refusal';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { NumberField } from '../../ui/number-field';
import { Panel } from '../../ui/panel';
import { say } from '../../ui/toast';
import styles from './house.module.css';

const BiddingHoursQuery = graphql(`
  query OwnBiddingHours($jobId: ID!) {
    job(id: $jobId) {
      id
      bidderView {
        biddingHours
      }
    }
  }
`);

const RecordMutation = graphql(`
  mutation RecordBiddingHours($jobId: ID!, $hours: Float) {
    recordBiddingHours(jobId: $jobId, hours: $hours) {
      ... on BiddingHours {
        hours
      }
      ...RefusalFields
    }
  }
`);

/** One number, asked once a proposal is in: how many hours it took. */
export function BiddingHours({ jobId }: { jobId: string }) {
  const answer = useQuery({ query: BiddingHoursQuery, variables: { jobId } });
  return (
    <Panel title="What did this proposal take?">
      <Loaded of={answer} what="Your hours">
        {({ job }) => <HoursForm jobId={jobId} known={job?.bidderView?.biddingHours ?? null} />}
      </Loaded>
    </Panel>
  );
}

function HoursForm({ jobId, known }: { jobId: string; known: number | null }) {
  const [hours, setHours] = useState(known);
  const record = useMove(RecordMutation);
  const submit = async () => {
    if (await record.run({ jobId, hours })) say(hours === null ? 'Taken back.' : 'Thank you. Kept.');
  };
  return (
    <Form problems={record.problems} onSubmit={() => void submit()} label="Hours this proposal took">
      <p className="prose">
        It helps the company to ask for no more than a job is worth. Nobody but you learns your number: after the
        decision leaders read sums over many proposals.
      </p>
      <div className={styles.line}>
        <NumberField
          name="hours"
          label="Hours, all of you together"
          isOptional
          unit="hours"
          value={hours}
          onChange={setHours}
          error={record.errorFor('hours')}
        />
        <Button type="submit" isBusy={record.isRunning}>
          Keep
        </Button>
      </div>
    </Form>
  );
}
