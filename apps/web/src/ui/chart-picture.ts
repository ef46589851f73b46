import { download } from './csv';
import { type Drawn, drawingOf } from './chart-drawing';
import { fontRules } from './chart-fonts';

interface Picture {
  /** The element around the drawing: svg, or lines of words with svg between them. */
  plot: HTMLElement;
  title: string;
  beneath: readonly string[];
}

const EDGE = 24;
const FACE = "'Instrument Sans Variable', 'Instrument Sans', system-ui, sans-serif";
/** A picture that is looked at on any screen, and printed. */
const SHARPNESS = 2;

/** Hands the chart to the reader as a picture of its own: title, drawing, summary and caveat, in light colours. */
export async function savePicture(fileName: string, format: 'svg' | 'png', picture: Picture): Promise<void> {
  const drawn = drawingOf(picture.plot);
  const { text, width, height } = sheetOf(drawn, picture, await fontRules(FACE));
  if (format === 'svg') download(`${fileName}.svg`, text, 'image/svg+xml;charset=utf-8');
  else await savePng(`${fileName}.png`, text, width, height);
}

function sheetOf(drawn: Drawn, { title, beneath }: Picture, fonts: string) {
  const width = Math.max(drawn.width, 320) + 2 * EDGE;
  const heads = wrapped(title, (width - 2 * EDGE) / 9.5);
  const feet = beneath.flatMap((words) => wrapped(words, (width - 2 * EDGE) / 6.4));
  const top = EDGE + heads.length * 24 + 8;
  const bottom = top + drawn.height + 24;
  const height = bottom + feet.length * 17 + EDGE;
  const line = (words: string, y: number, look: string) =>
    `<text x="${EDGE}" y="${y}" ${look}>${escaped(words)}</text>`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FACE}">
<title>${escaped(title)}</title><style>${fonts}</style>
<rect width="100%" height="100%" fill="${drawn.ground}"/>
${heads.map((words, place) => line(words, EDGE + 18 + place * 24, `font-size="18" font-weight="700" fill="${drawn.ink}"`)).join('\n')}
<g transform="translate(${EDGE} ${top})">${drawn.text}</g>
${feet.map((words, place) => line(words, bottom + 12 + place * 17, `font-size="12.5" fill="${drawn.muted}"`)).join('\n')}
</svg>`;
  return { text, width, height };
}

async function savePng(fileName: string, svg: string, width: number, height: number): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARPNESS, height * SHARPNESS];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) download(fileName, blob, 'image/png');
}

/** A sentence in lines of about so many letters. */
function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
