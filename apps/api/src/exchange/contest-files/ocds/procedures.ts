import { refuse } from '../../../platform/graphql/refusal.js';
import { isObject, type Json, type JsonObject, objectAt, objectsIn, textIn } from './json.js';
import { mergeReleases } from './merge-releases.js';

const NOT_OCDS =
  'This JSON file holds no releases of the Open Contracting Data Standard (OCDS). Upload a release package, a record package, releases line by line, or a table as CSV or XLSX.';

/** Each procedure of a file, with everything its releases say, in the order of the file. */
export function proceduresIn(text: string): JsonObject[] {
  const releases = new Map<string, JsonObject[]>();
  const compiled = new Map<string, JsonObject>();
  for (const { ocid, release, isCompiled } of jsonIn(text).flatMap(partsOf)) {
    if (isCompiled) compiled.set(ocid, release);
    releases.set(ocid, [...(releases.get(ocid) ?? []), release]);
  }
  if (releases.size === 0) return refuse('NOT_OCDS', NOT_OCDS);
  return [...releases].map(([ocid, all]) => ({ ...(compiled.get(ocid) ?? mergeReleases(all)), ocid }));
}

interface Part {
  ocid: string;
  release: JsonObject;
  /** Compiled releases already hold everything that was said before. */
  isCompiled: boolean;
}

/** A release package, a record package, a single release or record, or a list of any of them. */
function partsOf(value: Json): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isObject(value)) return [];
  if (Array.isArray(value.records)) return objectsIn(value.records).flatMap(partsOf);
  const ocid = textIn(value.ocid);
  if (isObject(value.compiledRelease)) {
    const release = objectAt(value, 'compiledRelease');
    return named(ocid || textIn(release.ocid), release, true);
  }
  if (Array.isArray(value.releases))
    return objectsIn(value.releases).flatMap((release) =>
      named(textIn(release.ocid) || ocid, release, isOneCompiled(release)),
    );
  return value.tag === undefined && value.tender === undefined ? [] : named(ocid, value, isOneCompiled(value));
}

function named(ocid: string, release: JsonObject, isCompiled: boolean): Part[] {
  return ocid === '' ? [] : [{ ocid, release, isCompiled }];
}

function isOneCompiled({ tag }: JsonObject): boolean {
  return Array.isArray(tag) && tag.includes('compiled');
}

/** One JSON text, or one a line. */
function jsonIn(text: string): Json[] {
  try {
    return [JSON.parse(text) as Json];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !isWhole(lines[0] ?? '')) return refuse('BROKEN_JSON', brokenWords(error));
    return lines.map((line, index) => lineOf(line, index + 1));
  }
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function lineOf(line: string, number: number): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return refuse('BROKEN_JSON', `Line ${number} cannot be read as JSON. Export the releases again and upload that.`);
  }
}

function brokenWords(error: unknown): string {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const where = place === undefined ? '' : ` It breaks off at character ${Number(place) + 1}.`;
  return `This file cannot be read as JSON.${where} Export it again and upload that.`;
}
