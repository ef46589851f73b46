import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, with the address it was handed to. */
export interface Arrived extends Email {
  handedTo: string[];
}

/** A real mail server on this machine that keeps what it gets. */
export interface Mailbox {
  url: string;
  arrived: Arrived[];
  /** How many mails were offered, refused ones too. */
  offered: () => number;
  /** From now on answers each mail with this code and words; null takes mail again. */
  answer: (refusal: { code: number; words: string } | null) => void;
  /** Waits for a mail of which this is true. */
  waitFor: (isIt: (mail: Arrived) => boolean) => Promise<Arrived>;
  close: () => Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const arrived: Arrived[] = [];
  let refusal: { code: number; words: string } | null = null;
  let offers = 0;
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
        const handedTo = session.envelope.rcptTo.map(({ address }) => address);
        void keep(Buffer.concat(parts), handedTo);
        done();
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
