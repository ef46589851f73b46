#!/usr/bin/env node
// Checks a Bidwell receipt without Bidwell. It needs Node, nothing else, and sends nothing anywhere.
//
//   node verify-receipt.mjs receipt.txt --key "NAME+ID+KEY" [--content proposal.json] [--file plan.pdf ...]
//
// The key is the line at /api/keys of the Bidwell that gave the receipt: take it from a place you trust, and keep it.
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const BLOCK = 256 * 1024;
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** @param {string} line NAME+ID+KEY */
function keyIn(line) {
  const [name, id, ...rest] = line.trim().split('+');
  const bytes = Buffer.from(rest.join('+'), 'base64');
  if (bytes.length !== 33 || bytes[0] !== 1) throw new Error('The key is not a line of the form NAME+ID+KEY.');
  const expected = sha256(`${name}\n`, bytes).subarray(0, 4);
  if (expected.toString('hex') !== id) throw new Error('The key does not belong to the name in its line.');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { name, id: expected, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** The text of a note, once its signature is found to be this key's. */
export function opened(note, line) {
  const { name, id, key } = keyIn(line);
  const end = note.lastIndexOf('\n\n— ');
  const [signer, signature = ''] =
    end < 0
      ? []
      : note
          .slice(end + 4)
          .trimEnd()
          .split(' ');
  const bytes = Buffer.from(signature, 'base64');
  if (signer !== name || bytes.length !== 68 || !bytes.subarray(0, 4).equals(id))
    throw new Error('This receipt was signed by another key, or not at all.');
  const text = note.slice(0, end + 1);
  if (!verify(null, Buffer.from(text), key, bytes.subarray(4)))
    throw new Error('The signature does not fit: the receipt was changed.');
  return text;
}

/** Whether a file is the one that was sealed: the digest of its salted blocks. */
function isFile(bytes, { size, salt, digest }) {
  if (bytes.length !== size) return false;
  const hashes = [];
  for (let at = 0; at < bytes.length; at += BLOCK) hashes.push(blockHash(bytes.subarray(at, at + BLOCK), salt));
  return sha256(...hashes).toString('hex') === digest;
}

function blockHash(block, salt) {
  return createHmac('sha256', salt).update(block).digest();
}

function main(words) {
  const named = (name) => words.flatMap((word, place) => (words[place - 1] === name ? [word] : []));
  const [path] = words;
  const [line] = named('--key');
  if (!path || !line)
    throw new Error(
      'Say: node verify-receipt.mjs receipt.txt --key "NAME+ID+KEY" [--content proposal.json] [--file ...]',
    );
  const given = readFileSync(path, 'utf8');
  const note = given.startsWith('{') ? JSON.parse(given).note : given;
  const text = opened(note, line);
  console.log(text);
  console.log('The signature is good: this was received as it says.');
  const [content] = named('--content');
  if (content) checkContent(text, readFileSync(content), named('--file'));
}

function checkContent(text, content, paths) {
  const hash = /^Content SHA-256: (\w+)$/m.exec(text)?.[1];
  if (sha256(content).toString('hex') !== hash) throw new Error('The content is not the one that was received.');
  console.log('The content is the one that was received.');
  const { files = [] } = JSON.parse(content.toString()).offer;
  for (const path of paths) {
    const bytes = readFileSync(path);
    const file = files.find((one) => isFile(bytes, one));
    if (!file || !text.includes(` ${file.size} ${file.digest}\n`))
      throw new Error(`${basename(path)} was no part of what was received.`);
    console.log(`${basename(path)} is the file that was received as ${file.name}.`);
  }
}

if (process.argv[1]?.endsWith('verify-receipt.mjs')) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
