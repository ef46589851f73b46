import { criterion, line, optional, price, promises, template } from './words.js';

export const PRINT = template({
  id: 'print',
  name: 'Print',
  summary: 'Brochures, posters, cards: paper, print, finishing, delivery.',
  categoryName: 'Print',
  alsoCalled: ['brochure', 'poster', 'flyer', 'business cards', 'copies', 'catalogue', 'leaflet'],
  title: 'Brochure',
  brief:
    'A brochure from a finished file: paper that feels right, colours as on the proof, delivered to three addresses.\n\nIt went well when the first box opened looks like the proof and nothing has to be reprinted.',
  services: ['Proof', 'Print', 'Finishing', 'Delivery'],
  lines: [
    line('Proof', 2, 'round', 'On the paper of the print'),
    line('Print', 2000, 'copy', '24 pages, A4, 135 g, recycled, four colours'),
    line('Finishing', 2000, 'copy', 'Stapled, cover varnished'),
    line('Delivery', 3, 'address'),
    optional(line('Further 500 copies', 500, 'copy', 'In the same run')),
  ],
  criteria: [price(55), criterion('Paper and quality', 20, 'Samples; recycled or certified.'), promises(25)],
  answers: {
    deliveryType: 'Several addresses',
    artwork: 'Finished PDF/X from us',
    proof: 'Printed, colour-true',
    items: [{ item: 'Brochure', copies: 2000, pages: 24, size: 'A4', colours: '4/4', binding: 'Stapled' }],
  },
});

export const TRANSLATION = template({
  id: 'translation',
  name: 'Translation',
  summary: 'Texts into other languages: translation, a second pair of eyes, layout.',
  categoryName: 'Translation',
  alsoCalled: ['language', 'localisation', 'interpreting', 'subtitles', 'proofreading'],
  title: 'Translation',
  brief:
    'A manual into four languages by people who translate into their mother tongue and know the subject; a second person reads it against the original; our list of terms is kept.\n\nIt went well when technicians in each country read it without asking.',
  services: ['Translation', 'Revision', 'Layout'],
  lines: [
    line('Translation', 48_000, 'word', '12,000 words into four languages'),
    line('Revision by a second person', 48_000, 'word'),
    line('Layout', 160, 'page', '40 pages in four languages'),
    optional(line('Changes after delivery', 2000, 'word', 'Within six months')),
  ],
  criteria: [price(45), criterion('Subject', 25, 'Translators by name, similar texts, a sample page.'), promises(30)],
  answers: { workType: 'Translation', quality: 'For publication', secrecy: 'Internal', secondPair: 'Yes, always' },
});
