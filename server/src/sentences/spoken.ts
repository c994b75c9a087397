import { capitalised } from './names.js';
import { citing, speaker } from './voice.js';
import type { Said } from './voice.js';

/**
 * A claim's statement with its speaker: “Dawn, citing the FBI: It is so (2010)”. Many a statement
 * names its speaker itself, who is then not said twice: “Dawn says so (2010, citing the FBI)”.
 */
export function spoken(said: Said, bracket: string | null): string {
  const statement = said.claim.statement.replace(/[.\s]+$/, '');
  const names = [speaker(said), said.statedBy?.name ?? ''];
  if (!names.some((name) => beginsWith(statement, name))) {
    const end = bracket === null ? '' : ` (${bracket})`;
    return `${capitalised(speaker(said))}${citing(said)}: ${statement}${end}`;
  }
  const end = `${bracket ?? ''}${citing(said)}`.replace(/^, /, '');
  return end === '' ? statement : `${statement} (${end})`;
}

/** Whether a sentence begins with this name, with or without its article, and as whole words. */
function beginsWith(sentence: string, name: string): boolean {
  const [text, start] = [sentence, name].map((part) => part.toLowerCase().replace(/^the\s+/, ''));
  if (!text || !start || !text.startsWith(start)) return false;
  return !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}
