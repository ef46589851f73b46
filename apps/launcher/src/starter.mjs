// Noticing that whoever started this command is gone. `npm start` runs "npm > sh > node", and a signal sent to npm ends
// npm and sh but never reaches node.
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @param {number} pid @returns {{ parent: number, command: string } | undefined} */
function look(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return undefined;
  }
}

/**
 * Calls back once when the npm that runs this command ends. A command started without npm is left alone: it may well
 * outlive its shell.
 * @param {() => void} gone
 */
export function whenStarterEnds(gone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const shell = look(parent);
  const isShell = shell !== undefined && !shell.command.startsWith('npm');
  const timer = setInterval(() => {
    if (process.ppid === parent && (!isShell || look(parent)?.parent === shell.parent)) return;
    clearInterval(timer);
    gone();
  }, 200);
  timer.unref();
}
