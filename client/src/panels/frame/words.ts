import { figure } from '../shared/words';

/** Words of the frame: bars, status line, states of the whole page. */
export const frameWords = {
  product: 'Frontgraph',
  skip: 'Skip to the evidence',
  views: 'Pages',
  explorer: 'Explorer',
  paths: 'Paths',
  sources: 'Sources',
  search: 'Search names, accounts, references, or > for commands',
  searchPhone: 'Search',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  keys: 'Keys',
  editor: 'Editor',
  editorGloss: 'This browser may add claims and sees what is marked sensitive.',
  claims: (count: number) => `${figure(count)} claims`,
  sources_: (count: number) => `${figure(count)} sources`,
  entities: (count: number) => `${figure(count)} entities`,
  links: (count: number) => `${figure(count)} links`,
  version: (version: number) => `data version ${figure(version)}`,
  engine: { neo4j: 'on Neo4j', embedded: 'on the built-in store' } as Record<string, string>,
  offline: 'Server out of reach',
  error: 'The server answers with an error',
  projection: {
    building: 'paths are being prepared',
    failed: 'path search is not available',
  } as Record<string, string>,
  ledger: 'Evidence',
  sheetPeek: 'Lower the evidence sheet',
  sheetFull: 'Raise the evidence sheet',
  dismiss: 'Dismiss',
} as const;
