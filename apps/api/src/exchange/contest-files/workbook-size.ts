import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** What a workbook may unfold to. A hundred thousand rows of contests need a tenth of it. */
export const UNFOLDED_LIMIT = 400 * 1024 * 1024;

/** Parts of one workbook; each sheet is one. */
const MOST_ENTRIES = 2_000;

/** XML that defines words of its own can unfold without end; no spreadsheet writes it. */
const DEFINITIONS = /<!(doctype|entity)\b/i;

/** More cells than any list of contests has: a sheet is read with all the empty ones before its last row and column. */
export const CELL_LIMIT = 20_000_000;

/** Where a cell says that it stands: `<c r="AB12"`. */
const PLACE = /<c\s(?:[^<>]*?\s)?r=["']([A-Za-z]+)(\d+)["']/g;

/** As much of a piece as may hold the beginning of a place or of a definition. */
const CARRIED = 80;

/** Characters that a text or a tag has at most. A cell has 32,767, each of them written in a few. */
const LONGEST_STRETCH = 1_000_000;

/** What other programs keep for themselves in a workbook, as long texts too. */
const OWN_PARTS = /^customXml\//i;

/** What is wrong with a workbook, found before anything of it is read. */
export type WorkbookFault = 'damaged' | 'tooLarge' | 'tooFar' | 'hostile';

/**
 * Why a workbook, which is a zip, is not to be read; null when it may be. What its directory says is asked first. Then every part is
 * unfolded once, piece by piece and kept nowhere: one that unfolds to more than it says ends there, and so does one with a cell so far
 * away that the empty ones before it are more than there is memory for.
 */
export async function workbookFault(bytes: Buffer, limit = UNFOLDED_LIMIT): Promise<WorkbookFault | null> {
  const zip = await opened(bytes);
  if (zip === null) return 'damaged';
  try {
    const entries = await entriesOf(zip);
    if (entries === null) return 'damaged';
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (total > limit || entries.length > MOST_ENTRIES) return 'tooLarge';
    for (const entry of entries) {
      const fault = await entryFault(zip, entry);
      if (fault !== null) return fault;
    }
    return null;
  } finally {
    zip.close();
  }
}

function opened(bytes: Buffer): Promise<ZipFile | null> {
  return new Promise((resolve) =>
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => resolve(error ? null : zip)),
  );
}

/** Null when the directory lies, leaves its folder or cannot be read. */
function entriesOf(zip: ZipFile): Promise<Entry[] | null> {
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    zip.on('error', () => resolve(null));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function entryFault(zip: ZipFile, entry: Entry): Promise<WorkbookFault | null> {
  const isText = /\.(xml|rels)$/i.test(entry.fileName);
  const sheet = new Sheet(OWN_PARTS.test(entry.fileName) ? Infinity : LONGEST_STRETCH);
  return new Promise((resolve) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve('damaged');
      stream.on('error', () => resolve('damaged'));
      stream.on('end', () => resolve(null));
      stream.on('data', (piece: Buffer) => {
        const fault = isText ? sheet.faultWith(piece.toString('latin1')) : null;
        if (fault === null) return;
        resolve(fault);
        stream.destroy();
      });
    }),
  );
}

/** What is known of a part of a workbook that is XML, while it comes in. */
class Sheet {
  private before = '';
  private stretch = 0;
  private rows = 0;
  private columns = 0;

  constructor(private readonly longest: number) {}

  /** What is wrong with it, with this piece of it. */
  faultWith(piece: string): WorkbookFault | null {
    const end = piece.lastIndexOf('>');
    this.stretch = end < 0 ? this.stretch + piece.length : piece.length - end;
    const text = this.before + piece;
    this.before = text.slice(-CARRIED);
    if (this.stretch > this.longest || DEFINITIONS.test(text)) return 'hostile';
    return this.isTooFar(text) ? 'tooFar' : null;
  }

  /** Whether its last row and its last column span more cells than can be read. */
  private isTooFar(text: string): boolean {
    for (const [, letters = '', row = ''] of text.matchAll(PLACE)) {
      this.rows = Math.max(this.rows, Number(row));
      this.columns = Math.max(this.columns, numberOf(letters));
    }
    return this.rows * this.columns > CELL_LIMIT;
  }
}

/** A is 1, Z 26, AA 27. */
const numberOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
