// Kept in old syntax, because very old versions of Node are the ones it is for.
/** @param {string} running such as 20.19.0 */
export function requireNode(running) {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Bidwell needs Node 20.19 or newer, and this is Node ${running}. Install Node 24 from https://nodejs.org and run the same command again.`,
    );
    process.exit(1);
  }
  if (major < 22) console.log(`Node ${running} works, but gets no security fixes any more: Node 24 is the one to use.`);
}
