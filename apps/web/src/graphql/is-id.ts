const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text out of an address can be an id at all. What cannot is not worth asking the server for. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID.test(text);
}
