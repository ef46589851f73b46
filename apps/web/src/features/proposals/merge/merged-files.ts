import type { SealedFile } from '@bidwell/domain/sealed-file';
import { isSame } from './same';

/** The files of both: what either added, without what either took out. Words that both changed stay as on this page. */
export function mergedFiles(
  base: readonly SealedFile[],
  mine: readonly SealedFile[],
  theirs: readonly SealedFile[],
): readonly SealedFile[] {
  const fileIn = (files: readonly SealedFile[], { fileId }: SealedFile) => files.find((file) => file.fileId === fileId);
  const kept = mine.flatMap((file) => {
    const [known, other] = [fileIn(base, file), fileIn(theirs, file)];
    if (other === undefined) return known !== undefined && isSame(file, known) ? [] : [file];
    return [known !== undefined && isSame(file, known) ? other : file];
  });
  return [...kept, ...theirs.filter((file) => !fileIn(mine, file) && !fileIn(base, file))];
}
