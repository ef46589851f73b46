import { isObject, type Json, type JsonObject, textIn } from './json.js';

/**
 * What is known of one procedure after all its releases: each later one adds and overwrites, and lists whose members have ids
 * are joined member by member. (Open Contracting Data Standard 1.1, "Merging".)
 */
export function mergeReleases(releases: readonly JsonObject[]): JsonObject {
  const inOrder = releases.toSorted((a, b) => textIn(a.date).localeCompare(textIn(b.date)));
  return inOrder.reduce<JsonObject>((known, release) => mergedObject(known, release), {});
}

function mergedObject(known: JsonObject, news: JsonObject): JsonObject {
  const merged = { ...known };
  for (const [key, value] of Object.entries(news)) {
    // A null takes away what was said before.
    if (value === null) delete merged[key];
    else if (value !== undefined && key !== '__proto__') merged[key] = mergedValue(known[key], value);
  }
  return merged;
}

function mergedValue(known: Json | undefined, news: Json): Json {
  if (isObject(known) && isObject(news)) return mergedObject(known, news);
  if (Array.isArray(known) && Array.isArray(news) && haveIds(known) && haveIds(news)) return mergedList(known, news);
  return news;
}

function mergedList(known: JsonObject[], news: JsonObject[]): JsonObject[] {
  const byId = new Map(known.map((member) => [textIn(member.id), member]));
  for (const member of news) byId.set(textIn(member.id), mergedObject(byId.get(textIn(member.id)) ?? {}, member));
  return [...byId.values()];
}

function haveIds(list: Json[]): list is JsonObject[] {
  return list.every((member) => isObject(member) && textIn(member.id) !== '');
}
