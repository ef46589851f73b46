import type { OutsideReason } from '@bidwell/domain/outside-purchase';
import type { Scene } from './scene.js';

type Bought = [
  who: string,
  category: string,
  title: string,
  supplier: string,
  euros: number,
  ago: number,
  reason: OutsideReason,
  words?: string,
];

const BOUGHT: readonly Bought[] = [
  [
    'Claire Dubois',
    'Event planning',
    'Photographer for the open day',
    'Lumen Studio',
    840,
    9,
    'urgent',
    'Decided on Tuesday, needed on Thursday.',
  ],
  ['Ben Achterberg', 'Website and marketing', 'Banner ads, one week', 'Clickwork', 2_150, 23, 'existingContract'],
  ['Rita Almeida', 'Training', 'Two seats at a conference', 'Service Days', 1_180, 31, 'onlySource'],
  [
    'Paul Weber',
    'Facilities',
    'Repair of the loading gate',
    'Portas Lima',
    3_920,
    44,
    'urgent',
    'It no longer closed.',
  ],
  ['Carlos Vidal', 'Translation', 'Offer into Polish, four pages', 'A freelancer', 260, 58, 'tooSmall'],
  ['Hugo Santos', 'Print', 'Stickers for sample boxes', 'Prinz Druck', 410, 72, 'unaware'],
];

/** Work that never came to the market, as people recorded it afterwards. */
export function aroundTheMarket({ build, company, clock, person }: Scene): void {
  for (const [who, category, title, supplier, euros, ago, reason, words] of BOUGHT) {
    const recordedAt = clock.ago(ago, 15);
    build.outsidePurchase({
      by: person(who),
      category: company.categories.get(category),
      title,
      supplier,
      amount: euros * 100,
      reason,
      words,
      boughtOn: recordedAt.toISOString().slice(0, 10),
      recordedAt,
    });
  }
}
