// PostgreSQL refuses to run as root. Whoever starts Bidwell as root gets another account for the database, and places
// that this account can reach.
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from './say.mjs';

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/** Root-owned and open to be walked through; a name under /tmp could be taken by anybody. */
export const reachablePlace = '/var/lib/bidwell';

/** @returns {Account[]} */
function accounts() {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  return lines
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * The account to run PostgreSQL under, or undefined for "as whoever runs this".
 * @param {string} folder the database folder, existing or not
 * @returns {Account | undefined}
 */
export function databaseAccount(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const known = accounts();
  const owner = existsSync(folder) ? statSync(folder).uid : 0;
  const chosen =
    (owner !== 0 && known.find(({ uid }) => uid === owner)) ||
    known.find(({ name }) => name === 'postgres') ||
    known.find(({ name }) => name === 'nobody');
  if (chosen) return chosen;
  throw new Trouble(
    'PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody". ' +
      'Start Bidwell as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** @param {import('node:fs').Stats} stat @param {Account} account @param {number} bits as in one octal digit */
function allows(stat, account, bits) {
  if (stat.uid === account.uid) return ((stat.mode >> 6) & bits) === bits;
  if (stat.gid === account.gid) return ((stat.mode >> 3) & bits) === bits;
  return (stat.mode & bits) === bits;
}

/** @param {string} path @param {Account | undefined} account @returns {boolean} whether the account can enter and read it */
export function canReach(path, account) {
  if (!account) return true;
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && !allows(statSync(at), account, 1)) return false;
    if (at === dirname(at)) break;
  }
  return !existsSync(path) || allows(statSync(path), account, statSync(path).isDirectory() ? 5 : 4);
}

/**
 * A folder for the account to write in. When the account cannot get to it (a checkout under /root), the folder becomes
 * a link to a place it can.
 * @param {string} folder
 * @param {Account | undefined} account
 * @returns {string} the real folder
 */
export function roomFor(folder, account) {
  const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(folder) : undefined;
  if (link && !existsSync(folder)) {
    throw new Trouble(
      `${folder} points to ${link}, where the database was, and that is gone. Put it back from a backup, or begin anew ` +
        `with an empty database: rm ${folder}`,
    );
  }
  if (!existsSync(folder)) {
    if (canReach(folder, account)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    else symlinkSync(makeReachable(), folder);
  }
  const real = realpathSync(folder);
  if (account && statSync(real).uid === 0) chownSync(real, account.uid, account.gid);
  return real;
}

function makeReachable() {
  mkdirSync(reachablePlace, { recursive: true });
  chmodSync(reachablePlace, 0o755);
  return mkdtempSync(join(reachablePlace, 'company-'));
}
