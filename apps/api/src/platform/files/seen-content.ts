import { isFileKind, type SeenContent } from '@bidwell/domain/file-kind';
import { fileTypeFromBuffer } from 'file-type';

const PROGRAMS = new Set([
  'exe',
  'elf',
  'macho',
  'class',
  'wasm',
  'msi',
  'dll',
  'jar',
  'apk',
  'deb',
  'rpm',
  'lnk',
  'swf',
  'nes',
  'crx',
]);
const ARCHIVES = new Set([
  'zip',
  '7z',
  'rar',
  'gz',
  'tar',
  'tar.gz',
  'bz2',
  'xz',
  'zst',
  'lz',
  'cab',
  'ar',
  'Z',
  'lzh',
  'ace',
  'arj',
  'dmg',
  'iso',
]);
const WITH_MACROS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']);

/** The start of a file is enough for the programs that an ending would start. */
const PROGRAM_MARKS = [Buffer.from('MZ'), Buffer.from('\u007fELF', 'latin1'), Buffer.from('cafebabe', 'hex')];
const MACRO_MARK = Buffer.from('vbaProject.bin');
const PAGE = /<\s*(!doctype\s+html|html|head|body|script|iframe|svg|\?xml-stylesheet|!entity)\b/i;
const SCRIPT = /^\s*(#!|<\?php|<%|@echo\s+off|set-executionpolicy)/i;
const LOOKED_THROUGH = 4096;

/** What a file is, by its first block: whatever its name says. */
export async function seenContent(block: Buffer): Promise<SeenContent> {
  if (PROGRAM_MARKS.some((mark) => block.subarray(0, mark.length).equals(mark))) return { is: 'program' };
  const ext = (await fileTypeFromBuffer(block).catch(() => undefined))?.ext;
  if (ext === undefined || ext === 'xml' || ext === 'html') return seenText(block);
  if (PROGRAMS.has(ext)) return { is: 'program' };
  if (WITH_MACROS.has(ext) || holdsMacros(block)) return { is: 'macros' };
  if (isFileKind(ext)) return { is: ext };
  if (ext === 'cfb' || ext === 'rtf') return { is: 'oldOffice' };
  return { is: ARCHIVES.has(ext) ? 'archive' : 'unknown' };
}

/** Whether a document names a part that holds macros. */
export function holdsMacros(block: Buffer): boolean {
  return block.includes(MACRO_MARK);
}

/** Text is what has no signature of its own, no zero byte and nothing that a browser or a shell would run. */
function seenText(block: Buffer): SeenContent {
  const text = decoded(block);
  if (text === null) return { is: 'unknown' };
  const start = text.slice(0, LOOKED_THROUGH);
  if (SCRIPT.test(start)) return { is: 'script' };
  return { is: PAGE.test(start) ? 'page' : 'text' };
}

/** UTF-8, UTF-16 with its mark, or one byte a character. Null when it is no text. */
function decoded(block: Buffer): string | null {
  const isWide = (block[0] === 0xff && block[1] === 0xfe) || (block[0] === 0xfe && block[1] === 0xff);
  if (isWide) return new TextDecoder(block[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(block);
  return block.includes(0) ? null : new TextDecoder('utf-8').decode(block).replace(/^\uFEFF/, '');
}
