import type { SearchFound, SearchHit } from '../../state';
import type { Command } from './useCommands';

/** One row of the command search. */
export type Item =
  | { readonly kind: 'entity'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'link'; readonly key: string; readonly link: SearchFound['links'][number] }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command };

/** What is typed after this sign is a command. */
export const COMMAND_SIGN = '>';

/** The command that is typed; null where it is a search. */
export const commandText = (typed: string): string | null =>
  typed.trimStart().startsWith(COMMAND_SIGN) ? typed.trimStart().slice(1).trim() : null;

/** Commands whose words have every word that was typed. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const tokens = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) =>
    tokens.every((token) => label.toLowerCase().includes(token)),
  );
}

/** All rows in the order in which the keys walk them. */
export const itemsOf = (found: SearchFound | null, commands: readonly Command[]): Item[] => [
  ...(found?.entities ?? []).map((hit): Item => ({
    kind: 'entity',
    key: `entity:${hit.entity.id}`,
    hit,
  })),
  ...(found?.links ?? []).map((link): Item => ({ kind: 'link', key: `link:${link.id}`, link })),
  ...commands.map((command): Item => ({ kind: 'command', key: `command:${command.id}`, command })),
];
