export const PROBLEM_TITLE_PREFIX = 'Error: ';
