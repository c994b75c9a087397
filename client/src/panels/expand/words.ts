import { words } from '../shared/words';

/** Words of the expansion preview. */
export const expandWords = {
  what: 'Preview, nothing is added yet',
  title: (name: string) => `Expand ${name}`,
  intro: ({ known, all }: { known: number; all: number }, links: number) =>
    `${
      known < all
        ? `The ${known} best evidenced of ${words.hiddenNeighbours(all)}, over ${words.links(links)}`
        : `${words.hiddenNeighbours(known)} over ${words.links(links)}`
    }. Dashed shapes on the sheet show where the chosen ones would land; open nodes stay where they are.`,
  truncated: 'The others come once these are on the sheet: expand again.',
  /** What the tables count, where that is not everything. */
  counted: (known: number, all: number) => `Of the ${known} best evidenced, ${all} in all`,
  byKind: 'By kind',
  byType: 'By link type',
  more: (count: number) => (count === 1 ? '1 more type' : `${count} more types`),
  best: 'Take the best evidenced',
  add: (count: number) => `Add ${count}`,
  addAll: (count: number, partly: boolean) => (partly ? `Add these ${count}` : `Add all ${count}`),
  order: 'by status, then claims; lists last',
  candidates: 'Neighbours to add',
} as const;
