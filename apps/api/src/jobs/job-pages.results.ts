import { connectionOf } from '../platform/graphql/paging.js';
import { resultOf } from '../platform/graphql/result.js';
import { Job } from './job.entity.js';
import { Question } from './question.entity.js';

export const JobConnection = connectionOf(Job, 'Job');
export const JobResult = resultOf('JobResult', () => Job);
export const QuestionResult = resultOf('QuestionResult', () => Question);
