import { crc32, deflateRawSync } from 'node:zlib';

/** One file in a zip. */
export interface Part {
  name: string;
  content: Buffer;
  /** What the directory says it unfolds to, where that is a lie. */
  claims?: number;
  /** Rights and kind as UNIX writes them: a link, say. */
  mode?: number;
}

/** A zip, as an Office document is one; written by hand, so that it can lie. */
export function zip(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = content.length, mode = 0 } of parts) {
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name), 0);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, lengths, Buffer.from(name), packed]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE((mode << 16) >>> 0, 8);
    rest.writeUInt32LE(at, 12);
    directory.push(
      Buffer.concat([Buffer.from('504b01021403', 'hex'), facts, lengths.subarray(0, 2), rest, Buffer.from(name)]),
    );
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('504b0506', 'hex'), end]);
}
