// Loaded into the web and opener processes before anything else (node --import). The launcher holds the other end of
// their standard input: when it is gone, however it went, they stop as if told to.
import process from 'node:process';

process.stdin.on('error', () => {});
process.stdin.once('close', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 15_000 + 1000 * (Number(process.env.BIDWELL_NOTICE_SECONDS) || 0)).unref();
});
process.stdin.resume();
process.stdin.unref?.();
