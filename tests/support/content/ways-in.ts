import type { Actor } from '../actor.js';
import { demoPerson } from '../demo-company.js';
import { mappingFor, plan, upload } from '../imports.js';
import type { Market } from '../market.js';
import { sendFrom, tus } from '../uploading.js';
import type { HostileFile } from './hostile-files.js';

/** What became of a file: refused in words, or taken; what is wrong with how it is kept then. */
export interface Outcome {
  status: number;
  words: string;
  /** Of the file that was taken. */
  id: string | null;
  /** Empty where nothing of it can run or reach anything. */
  dangers: string[];
}

type WayIn = (file: HostileFile) => Promise<Outcome>;

/** Ways by which somebody's file reaches the company, each as the one who may send it. */
export async function waysIn(market: Market): Promise<Record<string, WayIn>> {
  const [rita, tom, dana] = await Promise.all(
    ['rita', 'tom', 'dana'].map((name) => demoPerson(market, `${name}@fernhill.example`)),
  );
  if (rita === undefined || tom === undefined || dana === undefined) throw new Error('The demo people are missing.');
  const jobOf = async (condition: string) =>
    (await market.one<{ id: string }>(`select j.id from job j where ${condition} limit 1`)).id;
  const draft = await jobOf(`j.published_at is null and j.requester_id = '${rita.personId}'`);
  const drafting =
    await jobOf(`j.deadline > now() and exists (select from proposal o join membership m on m.bidder_id = o.bidder_id
    where o.job_id = j.id and o.state = 'draft' and m.person_id = '${tom.personId}')`);
  // A room takes so many files: what was taken is looked at, then it goes.
  const freed =
    (wayIn: WayIn, table: string): WayIn =>
    async (file) => {
      const outcome = await wayIn(file);
      if (outcome.id !== null) await market.owner.query(`delete from ${table} where id = $1`, [outcome.id]);
      return outcome;
    };
  const promise = await openPromise(market);
  return {
    brief: freed(bySteps(rita, 'job-files', { jobId: draft }), 'job_file'),
    proposal: bySteps(tom, 'proposal-files', { jobId: drafting }),
    storefront: freed(bySteps(tom, 'storefront-pictures', { alt: 'A hall', caption: 'A hall' }), 'storefront_picture'),
    evidence: freed((file) => evidence(market, promise, file), 'promise_evidence'),
    import: (file) => imported(dana, file),
  };
}

/** An address ends with the file's id, and what its digest is salted with. */
const idIn = (location: string) => location.split('/').at(-1)?.split('.')[0] ?? '';

/** By the upload protocol, as a browser sends it. */
function bySteps(actor: Actor, room: string, more: Record<string, string>): WayIn {
  return async (file) => {
    const { name, content } = file;
    const metadata = Object.entries({ filename: name, ...more }).map(
      ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
    );
    const length = { 'upload-length': String(content.length), 'upload-metadata': metadata.join(',') };
    const begun = await tus(actor, 'POST', `/api/${room}`, length);
    const { location } = begun;
    if (location === null) return { status: begun.status, words: begun.message ?? '', id: null, dangers: [] };
    const sent = await sendFrom(actor, location, 0, content);
    const isTaken = sent.offset === content.length;
    const dangers = isTaken ? await dangersAt(actor, location, file) : [];
    if (!isTaken) await tus(actor, 'DELETE', location);
    const id = isTaken ? idIn(location) : null;
    return { status: sent.status, words: sent.message ?? '', id, dangers };
  };
}

interface OpenPromise {
  id: string;
  by: Actor;
}

/** A promise that is not settled, and somebody who made it. */
async function openPromise(market: Market): Promise<OpenPromise> {
  const { id, email } = await market.one<{ id: string; email: string }>(
    `select i.id, p.email from promise_instance i join obligation o on o.id = i.obligation_id
     join engagement e on e.id = o.engagement_id join membership m on m.bidder_id = e.bidder_id join person p on p.id = m.person_id
     where i.settled_at is null and i.done_at is null and e.accepted_at is null and e.ended_at is null and p.demo_order is not null
     order by i.id limit 1`,
  );
  return { id, by: await demoPerson(market, email) };
}

/** As what shows that a promise was kept: the raw body of a request. */
async function evidence(market: Market, { id, by }: OpenPromise, file: HostileFile): Promise<Outcome> {
  const response = await fetch(`${by.address}/api/promise-files/${id}`, {
    method: 'POST',
    headers: {
      cookie: `bidwell_session=${by.sessionToken}`,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: new Uint8Array(file.content),
  });
  const { message = '' } = (await response.json()) as { message?: string };
  if (!response.ok) return { status: response.status, words: message, id: null, dangers: [] };
  const kept = await market.one<{ id: string }>(
    `select id from promise_evidence where instance_id = $1 and kind = 'file' order by added_at desc limit 1`,
    [id],
  );
  return {
    status: response.status,
    words: '',
    id: kept.id,
    dangers: await dangersAt(by, `/api/promise-files/${kept.id}`, file),
  };
}

/**
 * What is wrong with how a taken file is handed out: it has to be saved, not shown, be of a kind that cannot run, and its name leads
 * nowhere. A sealed file that hangs on no saved proposal is handed out to nobody.
 */
export async function dangersAt(actor: Actor, location: string, { content }: HostileFile): Promise<string[]> {
  const response = await fetch(`${actor.address}${location.split('.')[0]}`, {
    headers: { cookie: `bidwell_session=${actor.sessionToken}` },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (location.includes('proposal-files') && response.status === 404) return [];
  const says = (name: string, words: RegExp) => words.test(response.headers.get(name) ?? '');
  const walls = {
    'is handed out': response.status === 200,
    'is saved, not shown': says('content-disposition', /^attachment; filename="[\w .()-]{1,120}"/),
    'runs in a sandbox': says('content-security-policy', /^default-src 'none'; sandbox$/),
    'is what it says': says('x-content-type-options', /^nosniff$/),
    'is of a kind that cannot run': !says('content-type', /html|svg|xml;|script|octet/),
    'is what was sent': bytes.equals(content),
  };
  return Object.entries(walls).flatMap(([wall, stands]) => (stands ? [] : [wall]));
}

/** What only a reader that unfolds words, follows links or reads files of the server would hold. */
const UNFOLDED = /root:.*:0:0|haha|cron\.d/;

/** An import is kept as a table: what the table holds is asked for as the page asks, and what would be imported. */
async function imported(leader: Actor, { name, content }: HostileFile): Promise<Outcome> {
  const { status, id, message } = await upload(leader, content, { 'x-file-name': encodeURIComponent(name) });
  if (id === undefined) return { status, words: message ?? '', id: null, dangers: [] };
  const held = await leader
    .ask<object>('query ($id: ID!) { uploadedFile(id: $id) { fileName headers firstRows rowCount } }', { id })
    .then(JSON.stringify, String);
  const isHarmless = held.length < 100_000 && !UNFOLDED.test(held) && held.startsWith('{"uploadedFile":');
  const columns = await mappingFor(leader, id, { currency: 'EUR', datasetName: 'Sent in' });
  const planned = JSON.stringify(await plan(leader, id, columns));
  const isPlanned = planned.length < 100_000 && !UNFOLDED.test(planned);
  const dangers = [
    ...(isHarmless ? [] : [`holds ${held.slice(0, 200)}`]),
    ...(isPlanned ? [] : [`plans ${planned.slice(0, 200)}`]),
  ];
  return { status, words: '', id, dangers };
}
