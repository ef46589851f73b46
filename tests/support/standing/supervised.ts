import { setTimeout } from 'node:timers/promises';
import { launch, type ProcessPlan, type Running, untilReady } from '../../../apps/launcher/src/processes.mjs';

/** A process that is started again whenever it ends, at once, as a supervisor of services does. */
export class Supervised {
  private running: Running;
  private isStopping = false;
  private watching: Promise<void>;
  /** Exit codes so far. */
  readonly ends: number[] = [];

  constructor(private readonly plan: ProcessPlan) {
    this.running = launch(plan);
    this.watching = this.watch();
  }

  get address(): string {
    return this.plan.ready.replace(/\/readyz$/, '');
  }

  get pid(): number {
    return this.running.pid ?? 0;
  }

  /** Resolves when the process that runs now has ended. */
  get ended(): Promise<number> {
    return this.running.ended;
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Kills it without a word; the next one has been launched when this resolves. */
  async kill(): Promise<void> {
    const { ended } = this.running;
    this.signal('SIGKILL');
    await ended;
  }

  /** Waits for the first process; one that ends instead has failed to start. */
  async untilBegun(): Promise<void> {
    await untilReady(this.plan, this.running);
  }

  /** Waits until whichever process runs says that it is ready. */
  async untilReady(seconds = 60): Promise<void> {
    for (const giveUp = Date.now() + seconds * 1_000; Date.now() < giveUp; await setTimeout(30)) {
      const answer = await fetch(this.plan.ready, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error(`${this.plan.name} was not ready within ${seconds} seconds.`);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running.stop();
    await this.watching;
  }

  private async watch(): Promise<void> {
    while (!this.isStopping) {
      this.ends.push(await this.running.ended);
      if (!this.isStopping) this.running = launch(this.plan);
    }
  }
}
