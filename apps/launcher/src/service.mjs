// Web and opener: how they are started, watched and stopped.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './places.mjs';
import { freePort } from './postgres.mjs';
import { Trouble } from './say.mjs';

/** @returns {number} where people reach Bidwell */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(`PORT is "${process.env.PORT}"; it has to be a number from 1 to 65535.`);
}

/** @param {number} port @returns {Promise<NodeJS.ErrnoException | undefined>} why the port cannot be had */
function obstacle(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

/** @param {number} port @param {number} patience milliseconds to wait for an earlier web process to let go */
export async function requirePort(port, patience) {
  for (let waited = 0; ; waited += 100) {
    const error = await obstacle(port);
    if (!error) return;
    if (error.code === 'EACCES')
      throw new Trouble(`This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`);
    if (waited >= patience) {
      throw new Trouble(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    await pause(100);
  }
}

/**
 * @typedef {object} Setting
 * @property {{ web: import('./database.mjs').Access, opener: import('./database.mjs').Access }} access
 * @property {string} folder the data folder
 * @property {number} port
 * @property {boolean} isDemo
 * @property {boolean} logsToFiles
 */

/**
 * The two processes, as plans. Only the opener is told where the keys are; only they two share the token.
 * @param {Setting} setting
 */
export async function plans({ access, folder, port, isDemo, logsToFiles }) {
  const openerPort = await freePort();
  const token = randomBytes(32).toString('base64url');
  const log = (/** @type {string} */ name) => (logsToFiles ? join(folder, 'logs', `${name}.log`) : undefined);
  const always = { NODE_ENV: 'production' };
  const opener = {
    name: 'opener',
    args: [inRoot('apps/api/dist/opener.js')],
    env: {
      ...always,
      ...access.opener,
      OPENER_PORT: String(openerPort),
      OPENER_TOKEN: token,
      BIDWELL_KEYS: join(folder, 'keys'),
      BIDWELL_CHECKPOINTS: process.env.BIDWELL_CHECKPOINTS ?? join(folder, 'checkpoints'),
      ...(process.env.BIDWELL_CHECKPOINT_MAIL ? { BIDWELL_CHECKPOINT_MAIL: process.env.BIDWELL_CHECKPOINT_MAIL } : {}),
    },
    log: log('opener'),
    ready: `http://127.0.0.1:${openerPort}/readyz`,
  };
  const web = {
    name: 'web',
    args: [inRoot('apps/api/dist/main.js')],
    env: {
      ...always,
      ...access.web,
      PORT: String(port),
      OPENER_URL: `http://127.0.0.1:${openerPort}`,
      OPENER_TOKEN: token,
      WEB_DIST: inRoot('apps/web/dist'),
      BIDWELL_DEMO: isDemo ? '1' : '0',
      ...(process.env.BIDWELL_HOST ? { BIDWELL_HOST: process.env.BIDWELL_HOST } : {}),
    },
    log: log('web'),
    ready: `http://127.0.0.1:${port}/readyz`,
  };
  return { opener, web };
}
