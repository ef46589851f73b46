// Whether a process noted in a file is still the one that wrote the note: numbers are used again after a restart.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @param {number} pid @returns {string} the command line, empty when there is no such process */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return '';
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/**
 * @param {number} pid
 * @param {string} mark words that the command line of the right process contains
 */
export function isAlive(pid, mark) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform !== 'win32') return commandLine(pid).includes(mark);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {boolean} whether it has ended but is still listed (a zombie) */
export function isUnburied(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
