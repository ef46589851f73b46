/** What a chart looks like, with every look written out: it needs none of our style sheets any more. */
export interface Drawn {
  /** SVG without an outer element; its corner is 0, 0. */
  text: string;
  width: number;
  height: number;
  /** The colours around it: those of our tokens in the light. */
  ground: string;
  ink: string;
  muted: string;
}

const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'text-anchor',
  'dominant-baseline',
  'font-size',
  'font-weight',
] as const;

/** Draws a copy that stands in light colours and out of sight, so that a picture from a dark screen prints. */
export function drawingOf(plot: HTMLElement): Drawn {
  const copy = plot.cloneNode(true) as HTMLElement;
  Object.assign(copy.style, {
    position: 'absolute',
    insetInlineStart: '-20000px',
    inlineSize: `${plot.getBoundingClientRect().width}px`,
    colorScheme: 'light',
    background: 'var(--surface)',
    color: 'var(--ink)',
    caretColor: 'var(--muted)',
  });
  copy.setAttribute('aria-hidden', 'true');
  plot.after(copy);
  try {
    const { left, top, width, height } = copy.getBoundingClientRect();
    const text = [...words(copy, left, top), ...drawings(copy, left, top)].join('\n');
    const { backgroundColor: ground, color: ink, caretColor: muted } = getComputedStyle(copy);
    return { text, width: Math.round(width), height: Math.round(height), ground, ink, muted };
  } finally {
    copy.remove();
  }
}

function drawings(copy: HTMLElement, left: number, top: number): string[] {
  return [...copy.querySelectorAll('svg')]
    .filter((svg) => svg.parentElement?.closest('svg') === null)
    .map((svg) => {
      const place = svg.getBoundingClientRect();
      const still = svg.cloneNode(true) as SVGSVGElement;
      dress(svg, still);
      for (const [name, value] of [
        ['x', place.left - left],
        ['y', place.top - top],
        ['width', place.width],
        ['height', place.height],
      ] as const)
        still.setAttribute(name, String(Math.round(value * 10) / 10));
      still.setAttribute('overflow', 'visible');
      return new XMLSerializer().serializeToString(still);
    });
}

/** Writes on each element how it looks; classes and what nobody sees are left out. */
function dress(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const name of LOOKS) to.setAttribute(name, look.getPropertyValue(name));
  for (const name of ['class', 'style', 'aria-hidden', 'tabindex', 'role']) to.removeAttribute(name);
  const children = [...to.children];
  for (const [place, child] of [...from.children].entries()) {
    const still = children[place];
    if (still === undefined) continue;
    if (isUnseen(child)) still.remove();
    else dress(child, still);
  }
}

function isUnseen(element: Element): boolean {
  const { fill, stroke, display, visibility } = getComputedStyle(element);
  const isClear = /^(none|transparent|rgba\(0, 0, 0, 0\))$/;
  const isShape = element.children.length === 0 && element.tagName !== 'text' && element.tagName !== 'tspan';
  return display === 'none' || visibility === 'hidden' || (isShape && isClear.test(fill) && isClear.test(stroke));
}

/** Words beside the drawing, one by one where they stand: names and numbers of a strip of lines. */
function words(copy: HTMLElement, left: number, top: number): string[] {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (owner === null || owner.closest('svg, .visually-hidden, button') !== null) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(owner);
    for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const at = range.getBoundingClientRect();
      if (at.width === 0) continue;
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.textContent = word[0];
      text.setAttribute('x', String(Math.round((at.left - left) * 10) / 10));
      text.setAttribute('y', String(Math.round((at.bottom - top - at.height * 0.25) * 10) / 10));
      for (const [name, value] of Object.entries({ fill: color, 'font-size': fontSize, 'font-weight': fontWeight }))
        text.setAttribute(name, value);
      found.push(new XMLSerializer().serializeToString(text));
    }
  }
  return found;
}
