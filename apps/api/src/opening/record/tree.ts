import { createHash } from 'node:crypto';

/* The tree of RFC 6962 over the heads of chains, grown leaf by leaf. */

/** The head of a chain as a leaf of the tree. */
export interface Leaf {
  chain: string;
  length: number;
  head: Buffer;
}

/** A tree as far as it takes to grow it: the roots of its whole subtrees, largest first. */
export interface Tree {
  size: number;
  peaks: readonly Buffer[];
}

export const EMPTY_TREE: Tree = { size: 0, peaks: [] };

/** The tree with one leaf more. */
export function grown({ size, peaks }: Tree, leaf: Leaf): Tree {
  const kept = [...peaks];
  let node = leafHash(leaf);
  // Each whole subtree on the right is joined by one as large as itself.
  for (let left = size; left % 2 === 1; left = (left - 1) / 2) node = nodeHash(kept.pop() ?? node, node);
  return { size: size + 1, peaks: [...kept, node] };
}

/** The tree's root: what a checkpoint signs. */
export function rootOf({ peaks }: Tree): Buffer {
  if (peaks.length === 0) return createHash('sha256').digest();
  return peaks.toReversed().reduce((right, left) => nodeHash(left, right));
}

/** The tree of so many leaves, from the beginning. */
export function treeOf(leaves: readonly Leaf[]): Tree {
  return leaves.reduce(grown, EMPTY_TREE);
}

function leafHash({ chain, length, head }: Leaf): Buffer {
  return createHash('sha256')
    .update(Buffer.of(0))
    .update(`${chain} ${length} ${head.toString('hex')}\n`)
    .digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
