import { resultOf } from '../../platform/graphql/result.js';
import { Evaluator } from './evaluator.entity.js';

export const EvaluatorResult = resultOf('EvaluatorResult', () => Evaluator);
