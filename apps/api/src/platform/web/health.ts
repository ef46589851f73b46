import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Application, Request, Response } from 'express';

/** One thing that must be well before requests are welcome. Throws or answers false when it is not. */
export type Check = () => Promise<boolean>;

const PATIENCE = 2_000;

/**
 * `/livez`: the process answers. `/readyz`: everything it needs answers too, each thing named, and it is here to stay. Gives back
 * the same question for the process itself.
 */
export function addHealth(
  app: NestExpressApplication,
  checks: Record<string, Check>,
  departure: { isUnderWay: boolean },
): () => Promise<boolean> {
  const server = app.getHttpAdapter().getInstance() as Application;
  server.get('/livez', (_req: Request, res: Response) => res.json({ alive: true }));
  server.get('/readyz', async (_req: Request, res: Response) => {
    if (departure.isUnderWay) return res.status(503).json({ ready: false, leaving: true });
    const results = await askAll(checks);
    const ready = results.every(([, well]) => well);
    return res.status(ready ? 200 : 503).json({ ready, ...Object.fromEntries(results) });
  });
  return async () => !departure.isUnderWay && (await askAll(checks)).every(([, well]) => well);
}

async function askAll(checks: Record<string, Check>): Promise<(readonly [string, boolean])[]> {
  return Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await isWell(check)] as const));
}

async function isWell(check: Check): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref());
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  }
}
