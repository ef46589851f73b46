import { UNDO_MINUTES } from '@bidwell/domain/decision-time';

const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|\+00(?::00)?| UTC)|\b\d{8}T\d{6}Z/g;
/** As calendars write it. */
const OF_CALENDAR = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const SECOND = 1_000;
const MINUTE = 60_000;
/** A decision takes effect a while after the clock was read; what is but a moment stands in a calendar for half an hour. */
const AFTERWARDS = [0, UNDO_MINUTES * MINUTE, 30 * MINUTE];
const WORD =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|P-[0-9A-Z]{4}-[0-9A-Z]{4}|\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b|(?<=bidwell\/record\/)[0-9a-f]{12}(?: [\w+/]{90,92}={0,2})?|(?<=\/calendar\/)[\w-]{27}(?=\.ics)/g;
/** Under whatever name it was asked for: the JSON of a list that begins with a text, in base64url. */
const CURSOR = /"(\w+)":"(WyI[\w-]+)"/g;

/**
 * Takes out of an answer what two worlds cannot share: the reading of the database's clock, and ids, references and
 * hashes and salts that were drawn at random after copying. Each of these becomes the number of its first appearance, so that
 * order, number and repetition still count.
 */
export class Normaliser {
  private readonly drawn = new Map<string, string>();

  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly since: Date,
  ) {}

  apply(text: string): string {
    return this.plain(
      text.replaceAll(CURSOR, (_, field: string, cursor: string) => `"${field}":"${this.inside(cursor)}"`),
    );
  }

  private inside(cursor: string): string {
    return this.plain(Buffer.from(cursor, 'base64url').toString()).replaceAll('"', "'");
  }

  private plain(text: string): string {
    const timeless = text.replaceAll(INSTANT, (instant) => (this.isOfClock(instant) ? '<clock>' : instant));
    return timeless.replaceAll(WORD, (word) => (this.known.has(word) || tells(word) ? word : this.numbered(word)));
  }

  private isOfClock(instant: string): boolean {
    const whole = instant.replace(OF_CALENDAR, '$1-$2-$3T$4:$5:$6Z');
    const time = new Date(whole.replace(' ', 'T').replace(' UTC', 'Z').replace(/\+00$/, 'Z')).getTime();
    const since = this.since.getTime() - (whole === instant ? 0 : SECOND);
    return AFTERWARDS.map((after) => time - after).some((at) => at >= since && at <= Date.now() + SECOND);
  }

  private numbered(word: string): string {
    const known = this.drawn.get(word);
    if (known !== undefined) return known;
    const name = `<${kindOf(word)} ${this.drawn.size + 1}>`;
    this.drawn.set(word, name);
    return name;
  }
}

/** An id that was not drawn at random but made of a time or a count stays as it is, and so gives the worlds away. */
const tells = (word: string) => word.length === 36 && word[14] !== '4';

function kindOf(word: string): string {
  if (word.startsWith('P-')) return 'reference';
  return { 64: 'hash', 32: 'salt', 27: 'secret address' }[word.length] ?? 'id';
}
