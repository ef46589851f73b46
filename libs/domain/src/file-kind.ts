/**
 * Which files may be attached to a brief or a proposal, and why another is not taken. The kind follows from the name's
 * ending; the content must bear it out. Nothing that can run or carry a script is among the kinds.
 */

/** The ending of each kind, the type it is served with, and what people call it. */
export const FILE_KINDS = {
  pdf: { type: 'application/pdf', words: 'a PDF document' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'a Word document',
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', words: 'an Excel sheet' },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    words: 'a PowerPoint presentation',
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', words: 'an OpenDocument text' },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', words: 'an OpenDocument sheet' },
  odp: { type: 'application/vnd.oasis.opendocument.presentation', words: 'an OpenDocument presentation' },
  jpg: { type: 'image/jpeg', words: 'a JPEG picture' },
  png: { type: 'image/png', words: 'a PNG picture' },
  webp: { type: 'image/webp', words: 'a WebP picture' },
  csv: { type: 'text/csv', words: 'a CSV table' },
  txt: { type: 'text/plain', words: 'a plain text' },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

export const FILE_LIMITS = {
  /** Bytes of one file. */
  size: 25 * 1024 * 1024,
  /** Files of one proposal. */
  perProposal: 10,
  /** Files of one brief, those that answer its questions with it. */
  perBrief: 20,
  /** Characters of a name, with its ending. */
  name: 120,
  caption: 300,
} as const;

/** Said before anything is chosen. */
export const FILE_WORDS = 'PDF, Word, Excel, PowerPoint, OpenDocument, pictures, CSV or plain text.';

/** Whether a word is one of the kinds. */
export function isFileKind(word: string): word is FileKind {
  return Object.hasOwn(FILE_KINDS, word);
}

/** The kind that a name's ending promises. Null for any other. */
export function fileKindOf(name: string): FileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = ending === 'jpeg' ? 'jpg' : ending;
  return isFileKind(kind) ? kind : null;
}

/** What people call files of a type: "PDF document". A type that is not among the kinds stays as it is. */
export function typeWords(type: string): string {
  const kind = Object.values(FILE_KINDS).find((each) => each.type === type);
  return kind?.words.replace(/^an? /, '') ?? type;
}

/** The last part of a path, without control characters and without marks that turn the direction of reading. */
export function plainFileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
}

/** Why a file of this name is not taken. Null when it is. */
export function nameRefusal(name: string): string | null {
  if (name === '') return 'The selected file has no name. Name it and choose it again.';
  if ([...name].length > FILE_LIMITS.name) {
    return `The name of the selected file is longer than ${FILE_LIMITS.name} characters. Shorten it and choose the file again.`;
  }
  if (fileKindOf(name) !== null) return null;
  return `"${name}" is of a kind that is not taken. Send ${FILE_WORDS}`;
}

/** Why a file of this size is not taken. Null when it is. */
export function sizeRefusal(name: string, size: number): string | null {
  if (size === 0) return `"${name}" is empty. Choose another file.`;
  if (size > FILE_LIMITS.size) return `"${name}" must be smaller than 25 MB. Make it smaller or split it.`;
  return null;
}

/** What stands at the start of a file, as far as it says what the file is. */
export type SeenContent =
  | { is: FileKind }
  | { is: 'program' | 'script' | 'page' | 'archive' | 'oldOffice' | 'macros' | 'text' | 'unknown' };

const OTHER_WORDS: Readonly<Record<string, string>> = {
  program: 'It is a program, whatever its name says. Programs are not taken.',
  script: 'It is a script, whatever its name says. Scripts are not taken.',
  page: 'It holds HTML or SVG, which can carry scripts. Print it to PDF and choose that.',
  archive: 'It is an archive, whatever its name says. Take the files out and choose them one by one.',
  oldOffice: 'It is protected by a password or in an old format. Save it in the new format without a password.',
  macros: 'It holds macros, which can run. Save it without them.',
};

/** Why this content is not taken under a name of this kind. Null when the two agree. */
export function contentRefusal(kind: FileKind, { is }: SeenContent): string | null {
  if (is === kind || (is === 'text' && (kind === 'txt' || kind === 'csv'))) return null;
  const { words } = FILE_KINDS[kind];
  const known = OTHER_WORDS[is];
  if (known !== undefined) return `The selected file is not ${words}. ${known}`;
  if (isFileKind(is)) {
    return `The selected file is named like ${words} but is ${FILE_KINDS[is].words}. Give it the ending .${is} and choose it again.`;
  }
  return `The selected file is named like ${words}, but its content is not. Open it, save it again and choose it once more.`;
}
