import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** What a workbook may unfold to. A hundred thousand rows of contests need a tenth of it. */
export const UNFOLDED_LIMIT = 400 * 1024 * 1024;

/** Parts of one workbook; each sheet is one. */
const MOST_ENTRIES = 2_000;

/** XML that defines words of its own can unfold without end; no spreadsheet writes it. */
const DEFINITIONS = /<!(doctype|entity)\b/i;

/** What is wrong with a workbook, found before anything of it is read. */
export type WorkbookFault = 'damaged' | 'tooLarge' | 'hostile';

/**
 * Why a workbook, which is a zip, is not to be read; null when it may be. What its directory says is asked first. Then every part is
 * unfolded once, piece by piece and kept nowhere: one that unfolds to more than it says ends there.
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
  return new Promise((resolve) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve('damaged');
      let before = '';
      stream.on('error', () => resolve('damaged'));
      stream.on('end', () => resolve(null));
      stream.on('data', (piece: Buffer) => {
        const text = isText ? before + piece.toString('latin1') : '';
        before = text.slice(-16);
        if (!DEFINITIONS.test(text)) return;
        resolve('hostile');
        stream.destroy();
      });
    }),
  );
}
