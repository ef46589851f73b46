import 'reflect-metadata';
import { createApp } from './create-app.js';
import { readConfig } from './platform/config.js';

const config = readConfig(process.env);
const app = await createApp(config);
await (config.host === null ? app.listen(config.port) : app.listen(config.port, config.host));
console.log(JSON.stringify({ message: 'web process ready', port: config.port }));
