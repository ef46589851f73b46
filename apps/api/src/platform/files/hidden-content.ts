import { isOversized } from './picture-size.js';
import { holdsMacros } from './seen-content.js';

/** Why bytes that are of the right kind are not taken all the same. Null when they are. A large document names its parts again at its end. */
export function hiddenRefusal(bytes: Buffer): string | null {
  if (holdsMacros(bytes)) return 'The selected file holds macros, which can run. Save it without them.';
  if (!isOversized(bytes)) return null;
  return 'The selected picture has more than 120 megapixels, more than a browser can show. Make it smaller and choose it again.';
}
