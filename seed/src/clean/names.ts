import { tidy } from './text.js';

/** What lists write beside a name to say that it stands in its own script. */
const MARK = /^original script:?\s*/i;

/**
 * The names in one field that packs several: parted by `;`, by `b)`, or in brackets behind the
 * first (`Name (other; third)`, `Name (original script: Имя)`). Other brackets stay with their name.
 * Order is kept.
 */
export function splitNames(field: string): string[] {
  const { outside, packed } = takePacked(tidy(field));
  const parts = [...splitAt(outside), ...packed.flatMap((group) => splitNames(group))];
  const names = parts.map((part) => tidy(part.replace(MARK, ''))).filter(Boolean);
  return [...new Set(names)];
}

function splitAt(text: string): string[] {
  return topLevelParts(text).flatMap((part) => part.split(/(?:^|\s)[a-z]\)\s/));
}

/** Takes the outermost brackets that hold a `;` out of a text. */
function takePacked(text: string): { outside: string; packed: string[] } {
  const packed: string[] = [];
  let outside = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) start = at;
    if (depth === 0) outside += text[at];
    if (text[at] === ')' && depth > 0 && --depth === 0) {
      const group = text.slice(start + 1, at);
      if (group.includes(';') || MARK.test(group)) packed.push(group);
      else outside += text.slice(start, at + 1);
    }
  }
  return { outside: depth > 0 ? outside + text.slice(start) : outside, packed };
}

/** Parts at `;` that are not inside brackets. */
function topLevelParts(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ';' && depth <= 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
