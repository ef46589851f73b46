// The write-ahead log, kept on another disk as it fills up: what was written since the last backup is not lost with the first.
import { chownSync, mkdirSync } from 'node:fs';
import { canReach } from './postgres-account.mjs';
import { Trouble } from './say.mjs';

/** So old can the newest kept piece be, in seconds. */
const OLDEST = 60;

/**
 * @param {string} archive
 * @param {import('./postgres-account.mjs').Account | undefined} account
 * @returns {string[]} settings of the server
 */
export function archiveSettings(archive, account) {
  if (/['"%\\]/.test(archive))
    throw new Trouble('Name BIDWELL_ARCHIVE by a path without quotes, per cent signs and backslashes.');
  try {
    mkdirSync(archive, { recursive: true, mode: 0o700 });
    if (account) chownSync(archive, account.uid, account.gid);
  } catch (error) {
    throw new Trouble(`BIDWELL_ARCHIVE cannot be written: ${error.message}`);
  }
  if (!canReach(archive, account))
    throw new Trouble(
      `PostgreSQL runs as "${account?.name}" here and cannot get to ${archive} (BIDWELL_ARCHIVE). Choose a place that it can.`,
    );
  // Under its own name only when it is whole and on the disk; a piece that is there already is never written over.
  const half = `"${archive}/%f.unfinished"`;
  const keep = `test ! -f "${archive}/%f" && cp "%p" ${half} && sync ${half} && mv ${half} "${archive}/%f"`;
  return ['archive_mode=on', `archive_timeout=${OLDEST}`, `archive_command=${keep}`];
}
