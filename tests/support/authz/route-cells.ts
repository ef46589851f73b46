import { audiences, isAmong, type JobState, routes } from '@bidwell/domain/access-policy';
import { BIDDERS, SPEAKS_FOR, type ViewerKind } from './cast.js';
import { STANDINGS, type Verdict } from './matrix.js';
import type { Stage } from './stage.js';

/** Every address beside GraphQL, asked by one viewer with every id that there is: who gets something, and of whom. */
export async function judgeRoutes(stage: Stage, viewer: ViewerKind, state: JobState): Promise<Verdict> {
  const verdict: Verdict = { cells: 0, wrong: [] };
  for (const [route, audience] of Object.entries(routes)) {
    const [method = '', address = ''] = route.split(' ');
    verdict.cells += 1;
    for (const { id, bidder } of await idsBelow(stage, address)) {
      const status = await ask(stage, viewer, method, address.replace(/:\w+$/, id));
      const isGiven = status < 300;
      const may =
        isAmong(audience, STANDINGS[viewer], state) && (bidder === null || mayReadFileOf(viewer, bidder, state));
      if (status >= 500) verdict.wrong.push(`${state} ${viewer}: ${route} broke with ${status}`);
      if (isGiven && !may)
        verdict.wrong.push(
          `${state} ${viewer}: ${route} gave ${bidder ?? 'something'}, and is for ${audiences[audience].words}`,
        );
      if (!isGiven && bidder !== null && may && state !== 'cancelled')
        verdict.wrong.push(`${state} ${viewer}: ${route} refused its own with ${status}`);
    }
  }
  return verdict;
}

/** A bidder's people read their own file; the judges every one that was opened. */
function mayReadFileOf(viewer: ViewerKind, bidder: string, state: JobState): boolean {
  return SPEAKS_FOR[viewer] === bidder || isAmong('judges', STANDINGS[viewer], state);
}

async function idsBelow({ market, cast }: Stage, address: string): Promise<{ id: string; bidder: string | null }[]> {
  if (!address.includes('/:')) return [{ id: '', bidder: null }];
  if (!address.includes('proposal-files')) return [{ id: '00000000-0000-4000-8000-000000000000', bidder: null }];
  const files = await market.many<{ id: string; bidderId: string }>(
    'select f.id, p.bidder_id as "bidderId" from proposal_file f join proposal p on p.id = f.proposal_id order by f.id',
  );
  return files.map(({ id, bidderId }) => ({
    id,
    bidder: BIDDERS.find((kind) => cast.bidders[kind].id === bidderId) ?? '',
  }));
}

async function ask({ cast }: Stage, viewer: ViewerKind, method: string, path: string): Promise<number> {
  const { sessionToken, address } = cast.actors[viewer];
  const cookie: Record<string, string> = sessionToken === null ? {} : { cookie: `bidwell_session=${sessionToken}` };
  if (path.endsWith('/live')) return (await heard(`${address}${path}`, cookie)) ? 200 : 401;
  const response = await fetch(`${address}${path}`, { method, headers: cookie });
  await response.arrayBuffer();
  return response.status;
}

/** Whether the stream stays open: without a session its one event ends it. */
async function heard(url: string, headers: Record<string, string>): Promise<boolean> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  const reader = response.body?.getReader();
  const first = await Promise.race([
    reader?.read(),
    new Promise<null>((resolve) => void setTimeout(resolve, 60, null)),
  ]);
  leaving.abort();
  return (
    first === null ||
    !Buffer.from(first?.value ?? new Uint8Array())
      .toString()
      .includes('ended')
  );
}
