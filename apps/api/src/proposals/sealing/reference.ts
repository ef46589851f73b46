import { randomInt } from 'node:crypto';

/** Without I, L, O and U: nothing is misread over the telephone, and no word is spelled by chance. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference such as `P-7K3M-Q0ZD`: random, so that it tells neither order nor time nor number. */
export function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `P-${four()}-${four()}`;
}
