import type { VendorPlan } from './bidders.js';

type Row = [name: string, owner: string, domain: string, about: string, price: number, work: number, service: number, keen: number, openings: string[]];

const vendor = (categories: string[], [name, owner, domain, about, price, work, service, keen, openings]: Row): VendorPlan => {
  return { name, owner, domain: `${domain}.example`, about, categories, price, work, service, keen, openings };
};

const events = ['Event planning'];
const web = ['Website and marketing'];
const it = ['IT projects'];
const hr = ['HR services'];
const facilities = ['Facilities'];
const training = ['Training'];
const print = ['Print'];
const translation = ['Translation'];

/** The thirty outside vendors. */
export const VENDORS: readonly VendorPlan[] = [
  vendor(events, ['Lantern & Co', 'Lena Hart', 'lantern', 'Evenings people talk about for the right reasons. Nine of us, in Lisbon and Porto.', 0.96, 8, 7, 0.8, ['Warm light, good food, nobody in a queue.', 'We would rather do one evening well than three at once.']]),
  vendor(events, ['Northside Live', 'Noor Haddad', 'northside', 'Stages, sound and big halls. Since 2009.', 1.1, 7.6, 6.4, 0.72, ['Big halls are our ordinary day.', 'Our own crew, our own sound, our own van.']]),
  vendor(events, ['Halyard Events', 'Greta Lind', 'halyard', 'Conferences and installer days all over the country.', 1.03, 7.7, 7.3, 0.6, ['Forty installer days in four years.', 'We plan backwards from the last guest leaving.']]),
  vendor(events, ['Oak & Ember', 'Duarte Pinho', 'oak-ember', 'Catering with fire, for 20 to 400 people.', 0.93, 7.4, 6.8, 0.45, ['Food first; the rest follows.', 'We cook on the spot, over wood.']]),
  vendor(events, ['Fieldhouse Gatherings', 'Maya Lindgren', 'fieldhouse', 'Offsites in four houses of our own.', 1, 7.9, 7.1, 0.5, ['The house is ours, so the date holds.', 'You get a house, not a hotel.']]),
  vendor(events, ['Bright Stage', 'Pavel Novotny', 'brightstage', 'Fairs and stages, built in our own hall.', 1.06, 7.5, 6.9, 0.42, ['Built by us, carried by us, taken down by us.', 'We know the rules of every hall on the list.']]),
  vendor(web, ['Copperline Studio', 'Ana Teixeira', 'copperline', 'Websites that load before you have let go of the link.', 0.95, 8, 7.6, 0.78, ['Twelve people, one room, no layers.', 'We measure first and draw afterwards.']]),
  vendor(web, ['Pixel & Pine', 'Johan Berg', 'pixelpine', 'Design and code from the north.', 0.98, 7.6, 7.2, 0.6, ['Plain pages that work.', 'We have done this for two energy suppliers.']]),
  vendor([...web, ...it], ['Brightwater Digital', 'Olu Adeyemi', 'brightwater', 'Portals, websites and what lies between them.', 1.02, 7.8, 8, 0.55, ['Portal and website from one hand.', 'Somebody answers at our place until nine in the evening.']]),
  vendor(web, ['Foxglove Content', 'Siobhan Daly', 'foxglove', 'Words for things that are hard to explain.', 0.92, 7.7, 7.4, 0.5, ['We explain heat pumps to our mothers first.', 'Text is what people came for.']]),
  vendor([...web, ...print], ['Harbour Street Agency', 'Miguel Rocha', 'harbourstreet', 'Campaigns, photographs and print.', 1.05, 7.9, 6.9, 0.5, ['One idea, told everywhere.', 'Ideas, pictures and paper from one street.']]),
  vendor(it, ['Kestrel Systems', 'Ivan Petrov', 'kestrel', 'Roll-outs without sleepless nights. 60 people.', 1.04, 7.8, 8.6, 0.75, ['We have rolled out 40,000 devices and counted them.', 'A person answers within two hours, also on Fridays.']]),
  vendor(it, ['Bluegate Consulting', 'Clara Stein', 'bluegate', 'Plans for systems that must not stop.', 1.16, 8.1, 8.1, 0.5, ['We ask what must never happen, and begin there.', 'Senior people only.']]),
  vendor(it, ['Corvid Software', 'Tiago Melo', 'corvid', 'Portals and apps in small steps.', 1, 8, 8.2, 0.66, ['Something to try every Friday.', 'Eight developers who also answer the telephone.']]),
  vendor(it, ['Tessera Data', 'Lin Zhao', 'tessera', 'Numbers from many systems on one page.', 1.05, 8, 7.8, 0.45, ['We have put together worse.', 'Every number can be followed back to where it was born.']]),
  vendor([...hr, ...training], ['Fairwater HR', 'Helen Price', 'fairwater', 'Hiring and training for companies of 200 to 2,000.', 1.03, 7.6, 7.4, 0.66, ['We answer every applicant, and yours too.', 'Ten years in companies of your size.']]),
  vendor(hr, ['Juniper Talent', 'Nadia Rahmani', 'juniper', 'People for service and technology.', 0.99, 7.5, 7.6, 0.62, ['We know 300 technicians by name.', 'Few people, the right ones.']]),
  vendor(facilities, ['Greenway Maintenance', 'Jorge Esteves', 'greenway', 'Looks after 90 houses in the city.', 0.97, 7.2, 7.5, 0.6, ['Twenty minutes from your door.', 'We look after the house next to yours.']]),
  vendor(facilities, ['Castelo Facilities', 'Marta Vaz', 'castelo', 'Painters, electricians and joiners under one roof.', 1.02, 7.7, 7, 0.6, ['Our own tradespeople, on the payroll.', 'We finish rooms, not stages.']]),
  vendor(facilities, ['Swift Relocations', 'Dan Whelan', 'swift', 'Moves over a weekend, and whatever the new rooms need.', 0.95, 7.3, 7.2, 0.45, ['Friday five o’clock to Monday eight.', 'We have moved 9,000 desks.']]),
  vendor(facilities, ['Alba House Care', 'Rosa Campos', 'alba', 'Cleaning, paint and small repairs by the same faces every day.', 0.93, 7.4, 7.8, 0.4, ['The same two people every time.', 'Fair pay, good houses.']]),
  vendor(training, ['Plainly Training', 'Edith Moss', 'plainly', 'Writing and speaking plainly.', 1, 7.9, 7.2, 0.66, ['Ten minutes of talk, fifty of practice.', 'We read your letters before we teach.']]),
  vendor(training, ['Summit Coaching', 'Anders Holt', 'summit', 'Leading, from the first day on.', 1.12, 7.8, 7.1, 0.5, ['All of our coaches have led.', 'Small groups, long memories.']]),
  vendor([...training, ...hr], ['Sparrow Learning', 'Chidi Eze', 'sparrow', 'Courses in small bites.', 0.94, 7.1, 7, 0.5, ['Learning that fits between two calls.', 'Fifteen minutes a day for six weeks.']]),
  vendor(print, ['Ridgeway Press', 'Tomasz Zielinski', 'ridgeway', 'Offset print since 1961.', 0.97, 7.9, 7, 0.72, ['Offset, sewn, on time.', 'We keep your paper in stock.']]),
  vendor(print, ['Inkwell & Daughters', 'Vera Santos', 'inkwell', 'Print in small numbers, well made.', 1.06, 8.2, 7.3, 0.62, ['Three of us look at every sheet.', 'Samples are on their way to you.']]),
  vendor(print, ['Paper Boat', 'Kim Larsen', 'paperboat', 'Quick print, honest prices.', 0.9, 6.6, 7.4, 0.5, ['Cheap, quick and straight.', 'Order by noon, hold it tomorrow.']]),
  vendor(translation, ['Lingua Nord', 'Eva Kallio', 'linguanord', 'Technical translation in 14 languages.', 1.02, 8, 7.4, 0.72, ['Engineers who write.', 'Heating has been our field since 2004.']]),
  vendor(translation, ['Tandem Translations', 'Pablo Ortiz', 'tandem', 'Two people on every page.', 0.98, 7.7, 7.5, 0.64, ['Two people on every page, always.', 'Spanish is our home.']]),
  vendor(translation, ['Polyglot Partners', 'Agata Mazur', 'polyglot', 'All languages, large amounts.', 0.91, 6.9, 6.8, 0.55, ['Large amounts in a short time.', 'Forty translators, one list of words.']]),
];
