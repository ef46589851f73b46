import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { inRoot } from '../../apps/launcher/src/places.mjs';

/** A browser to start, with what it needs in its environment. */
export interface Chromium {
  path: string;
  env: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, one of this machine, or the one npm brought (Linux on x64; the word
 * "packaged" in CHROMIUM_PATH asks for that one).
 */
export async function findChromium(): Promise<Chromium> {
  const own = process.env.CHROMIUM_PATH;
  if (own === 'packaged') return packagedChromium();
  if (own) {
    if (existsSync(own)) return { path: own, env: {} };
    throw new Error(`CHROMIUM_PATH names ${own}, and there is no such file.`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return { path: found, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('No Chromium or Chrome was found. Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test');
}

/** Unpacks the packaged browser once per version, with the system libraries and the fonts it brings. */
async function packagedChromium(): Promise<Chromium> {
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(archives, 'package.json'), 'utf8')) as { version: string };
  const folder = inRoot('.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(archives, 'bin'), folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder } };
}

/** Under another name until it is complete, so that an interrupted unpacking is never taken for a browser. */
async function unpack(archives: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  const opened = (name: string) => createReadStream(join(archives, name)).pipe(createBrotliDecompress());
  await Promise.all([
    pipeline(opened('chromium.br'), createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 })),
    pipeline(opened('al2023.tar.br'), extract(unfinished, { chown: false })),
    pipeline(opened('fonts.tar.br'), extract(unfinished, { chown: false })),
  ]);
  await writeFile(join(unfinished, 'fonts.conf'), fontsAt(folder));
  await chmod(unfinished, 0o755);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

function fontsAt(folder: string): string {
  return (
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`
  );
}
