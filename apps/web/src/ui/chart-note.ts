import { createContext } from 'react';

/** What every chart of a page says beneath its picture and its sheet, so that no figure travels without it. */
export const ChartNote = createContext('');
