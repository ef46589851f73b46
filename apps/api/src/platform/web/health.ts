import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Application, Request, Response } from 'express';

/** One thing that must be well before requests are welcome. Throws or answers false when it is not. */
export type Check = () => Promise<boolean>;

const PATIENCE = 2_000;

/** What is only told keeps no balancer waiting. */
const SHORT = 500;

/**
 * `/livez`: the process answers. `/readyz`: everything that it takes to submit answers too, and it is here to stay. Each thing is
 * named, and so is what is only told: a balancer that took every process out for that would keep bidders away for nothing.
 */
export function addHealth(
  app: NestExpressApplication,
  needed: Record<string, Check>,
  told: Record<string, Check>,
  departure: { isUnderWay: boolean },
): void {
  const server = app.getHttpAdapter().getInstance() as Application;
  server.get('/livez', (_req: Request, res: Response) => res.json({ alive: true }));
  server.get('/readyz', async (_req: Request, res: Response) => {
    if (departure.isUnderWay) return res.status(503).json({ ready: false, leaving: true });
    const [ofNeeded, ofTold] = await Promise.all([askAll(needed), askAll(told, SHORT)]);
    const ready = ofNeeded.every(([, well]) => well) && !departure.isUnderWay;
    return res.status(ready ? 200 : 503).json({ ready, ...Object.fromEntries([...ofNeeded, ...ofTold]) });
  });
}

/** Whether everything is well; asked at once, for no longer than two seconds. */
export async function areWell(checks: Record<string, Check>): Promise<boolean> {
  return (await askAll(checks)).every(([, well]) => well);
}

async function askAll(checks: Record<string, Check>, patience = PATIENCE): Promise<(readonly [string, boolean])[]> {
  return Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await isWell(check, patience)] as const),
  );
}

async function isWell(check: Check, patience: number): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref());
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  }
}
