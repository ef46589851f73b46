import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, with the address it was handed to. */
export interface Arrived extends Email {
  handedTo: string[];
}

/** How a mail server takes a mail. */
export interface Mood {
  /** Milliseconds. */
  wait: number;
  isPutOff: boolean;
}

/** A real mail server on this machine that keeps what it gets. */
export interface Mailbox {
  url: string;
  arrived: Arrived[];
  /** How many mails were offered, refused ones too. */
  offered: () => number;
  /** From now on answers each mail with this code and words; null takes mail again. */
  answer: (refusal: { code: number; words: string } | null) => void;
  /** From now on each mail meets this: how long it waits, and whether it is put off to another time. */
  meet: (mood: () => Mood) => void;
  /** Waits for a mail of which this is true. */
  waitFor: (isIt: (mail: Arrived) => boolean) => Promise<Arrived>;
  close: () => Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const arrived: Arrived[] = [];
  let refusal: { code: number; words: string } | null = null;
  let offers = 0;
  let mood = (): Mood => ({ wait: 0, isPutOff: false });
  const keep = async (source: Buffer, handedTo: string[]) => {
    arrived.push({ ...(await PostalMime.parse(source)), handedTo });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        offers += 1;
        if (refusal !== null) return done(Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
        const { wait, isPutOff } = mood();
        const handedTo = session.envelope.rcptTo.map(({ address }) => address);
        const settle = () => {
          if (isPutOff) return done(Object.assign(new Error('Busy, later.'), { responseCode: 451 }));
          void keep(Buffer.concat(parts), handedTo);
          done();
        };
        if (wait > 0) setTimeout(settle, wait);
        else settle();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    offered: () => offers,
    answer: (next) => {
      refusal = next;
    },
    meet: (next) => {
      mood = next;
    },
    waitFor: (isIt) => firstOf(arrived, isIt),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function firstOf(arrived: Arrived[], isIt: (mail: Arrived) => boolean): Promise<Arrived> {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    const found = arrived.findLast(isIt);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(
    `No such mail among: ${arrived.map(({ to, subject }) => `${to?.[0]?.address}: ${subject}`).join('; ')}`,
  );
}
