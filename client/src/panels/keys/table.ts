/** One key and what it does. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly words: string;
}

/** Every key, in groups; `?` shows them. One key has one meaning. */
export const KEY_TABLE: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[] = [
  {
    title: 'Find and go',
    rows: [
      { keys: ['/'], words: 'Search names, links and commands' },
      { keys: ['>'], words: 'Search among commands' },
      { keys: ['1'], words: 'Explorer' },
      { keys: ['2'], words: 'Paths' },
      { keys: ['3'], words: 'Listings' },
      { keys: ['4'], words: 'Disagreements' },
      { keys: ['5'], words: 'Sources' },
      { keys: ['?'], words: 'All keys' },
      {
        keys: ['Esc'],
        words: 'Fold an open claim, cancel a preview, take off the path mark, clear the selection',
      },
    ],
  },
  {
    title: 'Evidence',
    rows: [
      { keys: ['J'], words: 'Next claim' },
      { keys: ['K'], words: 'Previous claim' },
      { keys: ['['], words: 'Previous line on the sheet' },
      { keys: [']'], words: 'Next line on the sheet' },
      {
        keys: ['C'],
        words: 'Copy the citation of the open claim in focus, or of the link or path',
      },
    ],
  },
  {
    title: 'Sheet',
    rows: [
      {
        keys: ['←', '↑', '→', '↓'],
        words: 'Walk from entity to entity, once the sheet has the focus',
      },
      { keys: ['Enter'], words: 'Select the entity walked to; add what is previewed' },
      { keys: ['Shift', 'Enter'], words: 'Select a second entity; show a legend row alone' },
      {
        keys: ['E'],
        words: 'Preview the hidden neighbours of the selected entity; again adds them',
      },
      { keys: ['P'], words: 'Paths from the selected entity, or between the two selected' },
      { keys: ['X'], words: 'Swap the two ends of a path' },
      { keys: ['H'], words: 'Take the selection off the sheet' },
      { keys: ['F'], words: 'Fit the sheet' },
      { keys: ['+'], words: 'Zoom in' },
      { keys: ['−'], words: 'Zoom out' },
      { keys: ['0'], words: 'Back to 100 %' },
      { keys: ['Ctrl', 'Z'], words: 'Undo' },
      { keys: ['Ctrl', 'Shift', 'Z'], words: 'Redo' },
    ],
  },
  {
    title: 'Timeline',
    rows: [
      { keys: ['T'], words: 'Go to the handle on the time when it held' },
      { keys: ['←', '→'], words: 'On a handle: a year back or on' },
      { keys: ['Shift', '→'], words: 'On a handle: by five years, as do the Page keys' },
      { keys: ['Home'], words: 'On a handle: the first year' },
      { keys: ['End'], words: 'On a handle: all years' },
      { keys: ['Space'], words: 'On a handle: play the years, or pause' },
    ],
  },
];

/** Words of the dialog of keys. */
export const keyWords = { title: 'Keys', close: 'Close', name: 'Keyboard shortcuts' } as const;
