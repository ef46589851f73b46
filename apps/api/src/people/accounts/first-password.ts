import { randomInt } from 'node:crypto';

/** No 0 and O, no 1, I and L: this is read out over a telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 4;
const GROUP = 4;

/** A password to hand out: 16 random signs, close to 80 bits, in groups that can be read aloud. */
export function makeFirstPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
