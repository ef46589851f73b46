import { Reading } from '../platform/reading/reading.js';

export const goalReading = new Reading('Goal').plain('id', 'title', 'customerBenefit', 'retiredAt');
