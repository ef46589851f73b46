import type { DemoPart } from '../builders/company-builders.js';

/** Somebody who posts jobs. They belong to no team, so that they may judge. */
export interface StaffPlan {
  name: string;
  department: string;
  /** To whom they report, further up in this list. Nobody of the staff stands in the line of a team. */
  manager?: string;
  isLeader?: boolean;
  isAdministrator?: boolean;
}

export const DEPARTMENTS = [
  'Customer Care',
  'Finance',
  'IT',
  'Marketing',
  'People',
  'Product',
  'Sales',
  'Workplace',
] as const;

export const STAFF: readonly StaffPlan[] = [
  { name: 'Rita Almeida', department: 'Customer Care' },
  { name: 'Joris Vermeer', department: 'Customer Care', manager: 'Rita Almeida' },
  { name: 'Dana Fischer', department: 'Finance', isLeader: true },
  { name: 'Marta Nowak', department: 'Finance', manager: 'Dana Fischer' },
  { name: 'Adam Kowalski', department: 'IT', isAdministrator: true },
  { name: 'Yusuf Demir', department: 'IT', manager: 'Adam Kowalski' },
  { name: 'Claire Dubois', department: 'Marketing' },
  { name: 'Ben Achterberg', department: 'Marketing', manager: 'Claire Dubois' },
  { name: 'Sofia Marques', department: 'People' },
  { name: 'Grace Okafor', department: 'People', manager: 'Sofia Marques' },
  { name: 'Ilse Brandt', department: 'Product' },
  { name: 'Hugo Santos', department: 'Product', manager: 'Ilse Brandt' },
  { name: 'Carlos Vidal', department: 'Sales' },
  { name: 'Anneke de Wit', department: 'Sales', manager: 'Carlos Vidal' },
  { name: 'Paul Weber', department: 'Workplace' },
  { name: 'Mina Farahani', department: 'Workplace', manager: 'Paul Weber' },
];

/** Those one can sign in as, by name. */
export const DEMO_PARTS: Readonly<Record<string, DemoPart>> = {
  'Rita Almeida': {
    order: 1,
    role: 'Requester',
    story: 'Three proposals for the holiday party are open. Compare them and choose.',
  },
  'Tom Becker': {
    order: 2,
    role: 'Internal team: leads the Events team',
    story: 'A proposal is half written and its job closes within hours. His team wins more often than a year ago.',
  },
  'Lena Hart': {
    order: 3,
    role: 'Vendor: Lantern & Co',
    story: 'Chosen for a launch evening, waiting on the holiday party, and invited to a job that closes within hours.',
  },
  'Wanda Osei': {
    order: 4,
    role: 'Internal team: member of the Web studio',
    story: 'Lost again on price. The debrief says by how much, and a new job is open.',
  },
  'Noor Haddad': {
    order: 5,
    role: 'Vendor: Northside Live',
    story: 'One proposal in, one still to write, and a debrief that says why another was chosen.',
  },
  'Dana Fischer': {
    order: 6,
    role: 'Leadership: chief operating officer',
    story: 'Reads who is chosen and why. Three offers to translate the annual report wait for her choice.',
  },
  'Adam Kowalski': {
    order: 7,
    role: 'Administrator, IT',
    story: 'Keeps people and bidders, and sees no sealed price. Somebody asked about his job.',
  },
};
