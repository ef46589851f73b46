import { log } from './opening/log.js';
import { readOpenerConfig } from './opening/opener-config.js';
import { startOpener } from './opening/start-opener.js';

/** The opener process: it alone holds the keys, and it opens all proposals of a job at the job's deadline. */
try {
  const opener = await startOpener(readOpenerConfig(process.env));
  log('info', 'The opener is ready.', { url: opener.url });
  const stop = () => void opener.stop().then(() => log('info', 'The opener has stopped.'));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  log('alarm', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
