import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import type { Viewer } from '@bidwell/domain/permissions';
import { FILE_LIMITS, contentRefusal, type FileKind } from '@bidwell/domain/file-kind';
import { Logger } from '@nestjs/common';
import { DataStore, Server, Upload } from '@tus/server';
import type { Request, Response } from 'express';
import { BLOCK_BYTES, blocksOf } from './blocks.js';
import { hiddenRefusal } from './hidden-content.js';
import { seenContent } from './seen-content.js';
import { answerTo, noSuchFile, UploadRefusal } from './upload-refusal.js';

/** A file on its way. */
export interface Arriving {
  kind: FileKind;
  size: number;
  received: number;
}

/** Where a room keeps the files that arrive for it. Every method refuses whoever may not, in words. */
export interface FileKeeper {
  /** An address for a file that is about to begin. Nothing is kept yet. */
  addressFor(metadata: Record<string, string | null>): string;
  begin(address: string, size: number, metadata: Record<string, string | null>, viewer: Viewer): Promise<void>;
  /** Null when the viewer has no such file on its way. */
  find(address: string, viewer: Viewer): Promise<Arriving | null>;
  /** The last block finishes the file. */
  keep(address: string, number: number, block: Buffer, viewer: Viewer): Promise<void>;
  remove(address: string, viewer: Viewer): Promise<void>;
}

/** On whose behalf a request of the protocol is answered. One for the process: each more would be carried along by every promise. */
const callers = new AsyncLocalStorage<Viewer>();

/** Uploads that survive a lost connection and a restart: the tus protocol, with blocks kept as they arrive. */
export class ResumableUploads {
  private readonly server: Server;

  constructor(path: string, keeper: FileKeeper) {
    this.server = new Server({
      path,
      relativeLocation: true,
      maxSize: FILE_LIMITS.size,
      datastore: new BlockStore(keeper),
      namingFunction: (_, metadata) => keeper.addressFor(metadata ?? {}),
      // No other site uploads here: no answer names an origin.
      allowedOrigins: () => false,
      onResponseError: (_, error) => answerTo(error) ?? hidden(error),
    });
  }

  /** Answers one request of the protocol on behalf of somebody who is signed in. */
  handle(viewer: Viewer, req: Request, res: Response): Promise<void> {
    return callers.run(viewer, () => this.server.handle(req, res));
  }
}

class BlockStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];

  constructor(private readonly keeper: FileKeeper) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id, size, metadata } = upload;
    await this.keeper.begin(id, size ?? 0, metadata ?? {}, this.viewer());
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, received } = await this.found(id);
    return new Upload({ id, size, offset: received });
  }

  override async remove(id: string): Promise<void> {
    await this.keeper.remove(id, this.viewer());
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const { kind, size, received } = await this.found(id);
    if (received !== offset)
      throw new UploadRefusal(409, 'OFFSET', 'Another upload of this file is further on. It goes on from there.');
    let kept = offset;
    try {
      for await (const block of blocksOf(stream.iterator({ destroyOnReturn: false }), size - offset)) {
        if (kept === 0) await refuseUnlike(kind, block);
        else refuseHidden(block);
        await this.keeper.keep(id, kept / BLOCK_BYTES, block, this.viewer());
        kept += block.length;
      }
    } catch (error) {
      await drain(stream);
      throw error;
    }
    return kept;
  }

  private async found(id: string): Promise<Arriving> {
    return (await this.keeper.find(id, this.viewer())) ?? noSuchFile();
  }

  private viewer(): Viewer {
    return callers.getStore() ?? noSuchFile();
  }
}

async function refuseUnlike(kind: FileKind, block: Buffer): Promise<void> {
  const words = contentRefusal(kind, await seenContent(block));
  if (words !== null) throw new UploadRefusal(422, 'WRONG_CONTENT', words);
  refuseHidden(block);
}

function refuseHidden(block: Buffer): void {
  const words = hiddenRefusal(block);
  if (words !== null) throw new UploadRefusal(422, 'WRONG_CONTENT', words);
}

const DRAINED = 4 * 1024 * 1024;

/** A sender that is cut off in the middle of its words does not hear the answer: a little more is listened to. */
async function drain(stream: Readable): Promise<void> {
  let heard = 0;
  stream.on('data', (part: Buffer) => {
    heard += part.length;
    if (heard > DRAINED) stream.destroy();
  });
  await new Promise<void>((resolve) => {
    for (const end of ['end', 'close', 'error']) stream.once(end, () => resolve());
    if (stream.destroyed || stream.readableEnded) resolve();
  });
}

/** What went wrong inside is for the log: whoever uploads reads what to do. */
function hidden(error: unknown): { status_code: number; body: string } {
  new Logger('uploads').error(error);
  return new UploadRefusal(500, 'FAULT', 'The selected file could not be uploaded, try again.');
}
