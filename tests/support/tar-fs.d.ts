declare module 'tar-fs' {
  /** Unpacks a tar stream into a folder. */
  export function extract(folder: string, options: { chown: boolean }): NodeJS.WritableStream;
}
