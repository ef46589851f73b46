import { criterion, fixed, line, price, promises, template } from './words.js';

const categoryName = 'Website and marketing';

export const WEBSITE_UPDATE = template({
  id: 'website-update',
  name: 'Website update',
  summary: 'New or changed pages: text, design, build, upkeep.',
  categoryName,
  alsoCalled: ['web', 'web page', 'landing page', 'internet', 'intranet', 'site'],
  title: 'Website update',
  brief:
    'Pages to write, design and put online, and small changes for three months after.\n\nIt went well when visitors find the answer on the first page they open, on a phone too, and calls about it become fewer.',
  services: ['Copywriting', 'Design', 'Development', 'Upkeep'],
  lines: [
    line('Text', 8, 'page'),
    line('Design', 3, 'page type'),
    line('Build and test', 8, 'page', 'Phones and screen readers included'),
    line('Small updates', 3, 'month', 'Up to ten a month'),
  ],
  criteria: [
    price(35),
    criterion('Understanding of the audience', 25, 'They know who reads this and why.', 'fit'),
    criterion('Speed of updates', 25, 'How fast a small change goes online.', 'promises'),
    criterion('Quality of past work', 15, 'Pages that we can look at.', 'record'),
  ],
  answers: { workType: 'Changes to pages', mustPass: ['Meet WCAG 2.2 AA', 'Load in under 2 seconds on a phone'] },
});

export const CAMPAIGN = template({
  id: 'campaign',
  name: 'Campaign',
  summary: 'An idea, its texts and pictures, and where they appear.',
  categoryName,
  alsoCalled: ['advertising', 'ads', 'social media', 'launch', 'newsletter', 'brand'],
  title: 'Campaign',
  brief:
    'An idea that carries over posters, social channels and mail, with everything that has to be made for it and the buying of space.\n\nIt went well when people who saw it can say what we offer, and we can say what each contact cost.',
  services: ['Concept', 'Copywriting', 'Design', 'Media'],
  lines: [
    fixed('Concept', 'Two routes to choose from, one worked out'),
    line('Texts and pictures', 20, 'piece', 'All sizes and channels, rights for two years'),
    line('Video', 2, 'film', '30 seconds, subtitles included'),
    fixed('Planning and buying of space', 'The space itself is paid by us'),
    line('Report', 2, 'report', 'What was reached and what it cost, halfway and at the end'),
  ],
  criteria: [
    price(30),
    criterion('Idea', 35, 'Clear, ours, and told in a sentence.', 'idea'),
    criterion('Proof', 15, 'How success is measured, and what theirs achieved before.', 'record'),
    promises(20),
  ],
  answers: { workType: 'Campaign' },
});
