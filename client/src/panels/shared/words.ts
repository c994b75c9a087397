/** Words that several panels share. Whole sentences, so that another language can order them anew. */
const many = new Intl.NumberFormat('en-GB');

/** A number with its thousands parted. */
export const figure = (value: number): string => many.format(value);

/** A number with its noun: `1 claim`, `2 claims`. */
export const counted = (one: string, other: string) => (value: number) =>
  value === 1 ? `1 ${one}` : `${figure(value)} ${other}`;

export const words = {
  claims: counted('claim', 'claims'),
  links: counted('link', 'links'),
  hops: counted('hop', 'hops'),
  paths: counted('path', 'paths'),
  hiddenNeighbours: counted('hidden neighbour', 'hidden neighbours'),
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  search: 'Search',
  names: 'names',
  loading: (what: string) => `Loading ${what}`,
  slow: (what: string) => `Still waiting for ${what}. What is on the page stays usable.`,
  offlineTitle: 'The server cannot be reached',
  offline:
    'What is on the page stays usable. Check that Frontgraph is still running, or that this machine is connected.',
  failedTitle: (what: string) => `Could not load ${what}`,
  failedSafe: 'The graph, your selection and your undo history are safe.',
  noneHeld: 'Absent here means that no claim is held, not that nothing exists.',
  editorsOnly: 'for editors only',
  editorsOnlyWhy: 'Readers do not see this.',
  copied: 'Copied with sources',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  notDated: 'not dated',
} as const;
