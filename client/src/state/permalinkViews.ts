import type { View } from './types';

const views: readonly View[] = ['explorer', 'paths', 'listings', 'disagreements', 'sources'];

/** Whether an address names a page. */
export const isView = (text: string): text is View => views.some((view) => view === text);
