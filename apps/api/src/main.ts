import 'reflect-metadata';
import { createApp } from './create-app.js';
import { readConfig } from './platform/config.js';
import { assertDurable } from './platform/database/durability.js';
import { Database } from './platform/database/database.js';
import { Departure } from './platform/web/departure.js';
import { Heartbeat } from './platform/web/heartbeat.js';

const say = (message: string, more: object = {}) => console.log(JSON.stringify({ message, ...more }));

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  if (config.mayLose !== true) await assertDurable(app.get(Database));
  await (config.host === null ? app.listen(config.port) : app.listen(config.port, config.host));
  app.get(Heartbeat).begin();
  say('web process ready', { port: config.port });
  const leave = async () => {
    await app.get(Departure).leave(app, config.notice ?? 0);
    say('web process has stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
