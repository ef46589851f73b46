import { FILE_KINDS, fileKindOf } from '@bidwell/domain/file-kind';

/**
 * Headers under which a file is handed out: it is saved, never shown in the page, and should a browser open it all the
 * same, nothing in it runs, loads or knows who is signed in. Nobody keeps a copy on the way.
 */
export function fileHeaders(name: string, size: number): Record<string, string> {
  const kind = fileKindOf(name);
  const plain = name.replaceAll(/[^\w .()-]/g, '_');
  return {
    'Content-Type': kind === null ? 'application/octet-stream' : FILE_KINDS[kind].type,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** RFC 8187 leaves fewer characters plain than a URL does. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
