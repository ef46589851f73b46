/** What the demo company wants, and what its customers get from it. It makes heat pumps and looks after them. */
export const GOALS = {
  answers: {
    title: 'Answer every customer within one working day',
    customerBenefit: 'Nobody sits in the cold waiting for a reply.',
  },
  fourWeeks: {
    title: 'From order to warm home in four weeks',
    customerBenefit: 'Families heat their home in the season in which they order, not the next one.',
  },
  installers: {
    title: 'Be the brand installers like to work with',
    customerBenefit: 'Households get an installer who knows our pumps and has the parts in the van.',
  },
  newMarkets: {
    title: 'Open in Spain and Poland',
    customerBenefit: 'Customers there get papers, people and parts in their own language.',
  },
  people: {
    title: 'Keep the people our customers know',
    customerBenefit: 'Customers speak with somebody who knows their home, year after year.',
  },
} as const;
export type GoalName = keyof typeof GOALS;
