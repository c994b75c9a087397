import { words } from '../shared/words';

/** Words of the command search. */
export const commandWords = {
  title: 'Search and commands',
  placeholder: 'Search names, accounts, references, or > for commands',
  entities: 'Entities',
  entitiesHint: 'any spelling, any script',
  links: 'Links',
  linksHint: 'as sentences that name who says so',
  commands: 'Commands',
  also: (name: string) => `also ${name}`,
  move: 'move',
  open: 'open',
  path: 'path from here',
  close: 'close',
  none: (query: string) => `No entry for “${query}”`,
  noneHint:
    'Try another spelling or a part of the name; spelling and script are ignored in matching.',
  start: 'Type a name in any spelling or script, an account or a list reference.',
  what: 'what was found',
  truncated: 'More was found. Type more of the name.',
  noCommand: 'No such command',
  preview: 'Preview',
  neighbours: 'Neighbours',
  claims: 'Claims',
  support: 'Claims that support it',
  denial: 'Claims that deny it',
  references: 'References',
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  linkClaims: words.claims,
} as const;
