/** Bytes of one block of a file: how files arrive, are kept and are read. Every block but the last is full. */
export const BLOCK_BYTES = 256 * 1024;

/**
 * Cuts what arrives into full blocks, and into one shorter block at the end of the file. What is left over when the
 * stream ends early is dropped: the sender goes on at the last full block.
 */
export async function* blocksOf(stream: AsyncIterable<Buffer>, remaining: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let gathered = 0;
  let left = remaining;
  for await (const part of stream) {
    let rest = part;
    while (rest.length > 0 && left > 0) {
      const wanted = Math.min(BLOCK_BYTES, left) - gathered;
      const taken = rest.subarray(0, wanted);
      parts.push(taken);
      gathered += taken.length;
      rest = rest.subarray(taken.length);
      if (taken.length < wanted) continue;
      yield Buffer.concat(parts);
      left -= gathered;
      parts = [];
      gathered = 0;
    }
  }
}
