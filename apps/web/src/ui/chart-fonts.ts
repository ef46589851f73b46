/** The rules of the page's own faces in a family list, with the faces in them: a picture can fetch nothing. */
export async function fontRules(family: string): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => (sheet.href === null || sheet.href.startsWith(location.origin) ? [...sheet.cssRules] : []))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => isMeant(rule.style, family));
  const written = await Promise.all(rules.map(withFace));
  return written.join('\n');
}

/** Latin only: other scripts fall back to the reader's own faces. */
function isMeant(style: CSSStyleDeclaration, family: string): boolean {
  const name = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
  const letters = style.getPropertyValue('unicode-range');
  return family.includes(`'${name}'`) && (letters === '' || /U\+0+(-|,|$)|U\+0-/i.test(letters));
}

async function withFace(rule: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (address === undefined) return '';
  const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
  if (!answer.ok) return '';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''));
  const name = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight') || 'normal';
  return `@font-face{font-family:${name};font-weight:${weight};src:url(data:font/woff2;base64,${text}) format('woff2')}`;
}
