import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { counted } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { agreeCells, sortedOut } from './agree-cells';
import { AgreeQuery } from './agree-documents';
import { AgreeForm } from './agree-form';
import { AlikeCells } from './alike-cells';
import { GivenScores } from './given-scores';

const route = getRouteApi('/jobs/$jobId/agree');

/** Where a panel differs, widest first, and what it agrees on. */
export function AgreePage() {
  const { jobId } = route.useParams();
  const answer = useQuery({ query: AgreeQuery, variables: { jobId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The panel’s scores">
      {({ comparison }) => {
        if (!comparison) throw notFound();
        const { apart, alike } = sortedOut(agreeCells(comparison));
        const mayAgree = comparison.job.moves.some(({ name, allowed }) => name === 'agree' && allowed);
        const isReady = comparison.areScoresIn && comparison.mustSubmit;
        return (
          <Page
            title="Where the panel differs"
            back={
              <BackLink to="/jobs/$jobId/compare" params={{ jobId }}>
                {comparison.job.title}
              </BackLink>
            }
            lead={isReady ? <p>{leadWords(apart.length, alike.length, mayAgree)}</p> : undefined}
          >
            {!isReady && <p>{notReadyWords(comparison.mustSubmit)}</p>}
            {isReady && apart.length > 0 && (
              <Panel title="To talk about">
                {apart.map((cell) => (
                  <GivenScores key={cell.key} cell={cell}>
                    {mayAgree && <AgreeForm key={cell.agreed ? `agreed ${cell.agreed.value}` : 'open'} cell={cell} />}
                  </GivenScores>
                ))}
              </Panel>
            )}
            {isReady && alike.length > 0 && <AlikeCells jobId={jobId} cells={alike} mayAgree={mayAgree} />}
          </Page>
        );
      }}
    </Loaded>
  );
}

function leadWords(apart: number, alike: number, mayAgree: boolean): string {
  const differ = apart === 0 ? 'Nobody differs.' : `You differ on ${counted(apart, 'score')}, the widest first.`;
  const same = alike === 0 ? '' : ` ${counted(alike, 'score')} you gave alike.`;
  const next = mayAgree
    ? ' The mean counts until you set what you agreed on.'
    : ' The requester sets what you agree on.';
  return `${differ}${same}${next}`;
}

function notReadyWords(mustSubmit: boolean): string {
  return mustSubmit
    ? 'Scores are shown once everybody has submitted. Until then each scores alone.'
    : 'One person judges this job, so there is nothing to agree on.';
}
