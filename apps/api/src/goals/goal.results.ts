import { resultOf } from '../platform/graphql/result.js';
import { Goal } from './goal.entity.js';

export const GoalResult = resultOf('GoalResult', () => Goal);
