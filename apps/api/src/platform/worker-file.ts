import { fileURLToPath } from 'node:url';

/**
 * Where the own file of a worker, a thread or a process, stands: beside the module that starts it (`import.meta.url`), in the build. A
 * worker reads no TypeScript, so a process that runs from its sources, as tests do, takes the built one.
 */
export function workerFile(module: string, name: string): string {
  const path = fileURLToPath(new URL(`./${name}.worker.js`, module));
  return path.replace(/([\\/]apps[\\/]api[\\/])src([\\/])/, '$1dist$2');
}
