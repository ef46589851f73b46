import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/**
 * A line to the server that can be cut: in the middle of the next part of a file, or altogether. It writes down what is
 * asked over it.
 */
export class BadLine {
  /** Cuts the connection once so many bytes of a part have come. Null: leaves it alone. */
  cutAfter: number | null = null;
  /** Whether nothing gets through after a cut until it is mended. */
  staysCut = false;
  isDown = false;
  readonly asked: string[] = [];

  /** Puts itself between browser and server. */
  readonly between = (app: NestExpressApplication): void => {
    app.use('/api', (req: Request, res: Response, next: NextFunction) => this.pass(req, res, next));
  };

  mend(): void {
    this.isDown = false;
    this.staysCut = false;
  }

  private pass({ socket, method }: Request, res: Response, next: NextFunction): void {
    if (this.isDown) return void socket.destroy();
    this.asked.push(method);
    if (method === 'PATCH' && this.cutAfter !== null) this.cut(socket, this.cutAfter, res);
    next();
  }

  /** Watches from outside: whoever listened to the body would take it from those it is meant for. */
  private cut(socket: Request['socket'], after: number, res: Response): void {
    this.cutAfter = null;
    const before = socket.bytesRead;
    const watch = setInterval(() => {
      if (socket.bytesRead - before < after) return;
      this.isDown = this.staysCut;
      clearInterval(watch);
      socket.destroy();
    }, 1);
    res.once('close', () => clearInterval(watch));
  }
}
