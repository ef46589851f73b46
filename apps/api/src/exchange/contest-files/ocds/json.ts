/** What JSON may hold. A file is somebody else's: nothing in it is believed to be where the standard puts it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path; an empty one where there is none. */
export function objectAt(value: Json | undefined, ...path: string[]): JsonObject {
  let at = value;
  for (const key of path) at = isObject(at) ? at[key] : undefined;
  return isObject(at) ? at : {};
}

/** The objects of a list; none where there is no list. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text or a number as text; empty where there is neither. */
export function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The texts of a list, and of a single text. */
export function textsIn(value: Json | undefined): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map(textIn).filter((text) => text !== '');
}

/** The day of a date and time as the standard writes it, `YYYY-MM-DD`; empty where there is none. */
export function dayIn(value: Json | undefined): string {
  return textIn(value).slice(0, 10);
}
