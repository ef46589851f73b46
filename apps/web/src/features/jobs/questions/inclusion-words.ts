import type { Inclusion } from '@bidwell/domain/question-set';

export const INCLUSION_WORDS: Record<Inclusion, string> = { in: 'In', optional: 'Optional', out: 'Out' };
