// Loaded into a web process whose memory is watched: at each SIGUSR2 it collects its garbage and says what it holds.
import process from 'node:process';

process.on('SIGUSR2', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const handles = process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout' && kind !== 'Immediate').length;
  process.stdout.write(`${JSON.stringify({ memory: { heapUsed, rss, handles } })}\n`);
});
