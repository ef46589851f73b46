import type { GoalName } from './goals.js';

/** What requesters say the work did for the customer outside, by the goal it served. */
export const CUSTOMER_LINES: Record<GoalName, readonly string[]> = {
  answers: [
    'Callers waited four minutes less in the first month.',
    '1,200 customers read their own pump on the portal in the first week, and did not have to ask.',
    'Nobody was told to call again: the answer is on the page now.',
    'Customers in Spain write in Spanish and get an answer in Spanish.',
    'A service visit is booked in two minutes, at night too.',
    'Nine of ten letters were answered on the same day, up from six.',
    'People find the spare part they need without sending a photograph.',
    'Complaints about us not calling back fell by a third.',
  ],
  fourWeeks: [
    'Forty families were warm before the first frost.',
    'The plan for a home reaches the family three days sooner.',
    'Nobody waited for a missing paper this month.',
    'Two weeks between order and visit, down from three.',
    'Families know the day of their installation when they order.',
  ],
  installers: [
    'Installers came with the right part the first time: 14 second visits fewer.',
    'Households in the north got an installer who had seen the new unit before.',
    'Eleven more installers finish the first start without calling us.',
    'Customers read a booklet that their installer could explain.',
    'A pump that hums is put right in one visit.',
  ],
  newMarkets: [
    'A warning light is explained in Polish now; calls about it stopped.',
    'Customers in Valencia sign a contract that they can read.',
    'The first hundred Polish families ordered from a page in their own language.',
    'Installers in Spain stopped translating for their customers.',
  ],
  people: [
    'Customers kept the adviser they knew: nobody left the team this winter.',
    'New colleagues took calls a week sooner, so that fewer rang out.',
    'The people customers speak with met the people who build the pumps.',
    'Three advisers who had thought of leaving stayed.',
    'Customer Care was fully staffed over the holidays.',
    'Field engineers and Customer Care know each other by name now, and pass on what they hear.',
  ],
};
