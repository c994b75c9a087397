import { words } from '../shared/words';

/** Words of the expansion preview. */
export const expandWords = {
  what: 'Preview, nothing is added yet',
  title: (name: string) => `Expand ${name}`,
  intro: (hidden: number, links: number) =>
    `${words.hiddenNeighbours(hidden)} over ${words.links(links)}. Dashed shapes on the sheet show where the chosen ones would land; open nodes stay where they are.`,
  truncated: 'There are more than could be shown here. Filter by kind, or expand one of them.',
  byKind: 'By kind',
  byType: 'By link type',
  more: (count: number) => (count === 1 ? '1 more type' : `${count} more types`),
  best: 'Take the best evidenced',
  add: (count: number) => `Add ${count}`,
  addAll: (count: number) => `Add all ${count}`,
  order: 'by status, then claims; lists last',
  candidates: 'Neighbours to add',
} as const;
