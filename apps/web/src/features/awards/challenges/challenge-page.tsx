import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { FactList } from '../../../ui/fact-list';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { AnswerChallenge } from './answer-challenge';
import { ChallengeWords } from './challenge-words';
import { DebriefLoss } from '../debriefs/debrief-loss';
import { DebriefScores } from '../debriefs/debrief-scores';
import { DebriefStanding } from '../debriefs/debrief-standing';
import { DebriefWhy } from '../debriefs/debrief-why';

const ChallengeQuery = graphql(`
  query Challenge($id: ID!) {
    challenge(id: $id) {
      id
      jobId
      jobReference
      jobTitle
      isMineToAnswer
      requester {
        id
        name
      }
      ...ChallengeWords
      debrief {
        ...DebriefWhy
        ...DebriefStanding
        ...DebriefLoss
        ...DebriefScores
      }
    }
  }
`);

const route = getRouteApi('/challenges/$challengeId');

/** A challenge of a decision, to those who take part in it and to leaders; the reviewer answers it here. */
export function ChallengePage() {
  const { challengeId: id } = route.useParams();
  const answer = useQuery({ query: ChallengeQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The challenge">
      {({ challenge }) => {
        if (!challenge) throw notFound();
        const { jobReference, jobTitle, requester, isMineToAnswer, debrief } = challenge;
        return (
          <Page title={`Challenge of ${jobReference}: ${jobTitle}`} back={<BackLink to="/">Home</BackLink>} isNarrow>
            <FactList facts={[{ label: 'Decided by', value: requester.name }]} />
            <Panel title="The challenge">
              <ChallengeWords challenge={challenge} />
            </Panel>
            {isMineToAnswer && <AnswerChallenge id={id} />}
            {debrief && (
              <>
                <h2>What this bidder was told</h2>
                <DebriefWhy debrief={debrief} />
                <DebriefStanding debrief={debrief} />
                <DebriefLoss debrief={debrief} />
                <DebriefScores debrief={debrief} />
              </>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
