import { expect, it } from 'vitest';
import { leaderOf } from './leader';

const scored = (id: string, weightedScore: number | null, comparableTotal: number | null = 100) => {
  return { id, weightedScore, comparableTotal };
};

it('is the one with the highest weighted score', () => {
  expect(leaderOf([scored('a', 70), scored('b', 82), scored('c', 64)])?.id).toBe('b');
});

it('is nobody while a score is missing, and nobody in a tie', () => {
  expect(leaderOf([scored('a', 70), scored('b', null)])).toBeNull();
  expect(leaderOf([scored('a', 70), scored('b', 70)])).toBeNull();
});

it('does not wait for a proposal that cannot be scored for want of a price', () => {
  expect(leaderOf([scored('a', 70), scored('b', null, null)])?.id).toBe('a');
});

it('is the only offer, scored or not, and nobody where none came', () => {
  expect(leaderOf([scored('a', null)])?.id).toBe('a');
  expect(leaderOf([])).toBeNull();
});
