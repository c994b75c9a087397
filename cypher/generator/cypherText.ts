/**
 * What can be read off a Cypher text without a full parser: every look at it goes through `mask`,
 * so that nothing inside a string, comment or backticked name is taken for syntax.
 */

/** The text with comments, strings and backticked names blanked out; offsets stay the same. */
export function mask(text: string): string {
  const skip = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g;
  return text.replace(skip, (part) => {
    // A name must stay a name, or `RETURN n AS `end`` would lose its alias.
    const blank = part.startsWith('`') ? 'x' : part.startsWith('/') ? ' ' : '_';
    return part.replace(/[^\n]/g, blank);
  });
}

/** Names of the parameters that a text uses, each with its first offset. */
export function usedParams(masked: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const match of masked.matchAll(/\$([A-Za-z_]\w*)/g)) {
    if (!found.has(match[1]!)) found.set(match[1]!, match.index);
  }
  return found;
}

export interface ReturnedColumn {
  /** Alias, or the expression itself when it has none. */
  name: string;
  aliased: boolean;
  offset: number;
}

/** Columns of the last top-level RETURN, in order; empty when the statement returns nothing. */
export function returnedColumns(text: string, masked = mask(text)): ReturnedColumn[] {
  const flat = flatten(masked);
  const starts = [...flat.matchAll(/\bRETURN\b(\s+DISTINCT\b)?/gi)];
  const last = starts.at(-1);
  if (!last) return [];
  const from = last.index + last[0].length;
  const end = flat.slice(from).search(/\b(ORDER\s+BY|SKIP|LIMIT|UNION)\b/i);
  const to = end < 0 ? flat.length : from + end;
  return splitTopLevel(flat, from, to).map(([start, stop]) => column(text, masked, start, stop));
}

function column(text: string, masked: string, start: number, stop: number): ReturnedColumn {
  const expression = masked.slice(start, stop);
  const offset = start + (expression.length - expression.trimStart().length);
  const alias = /\bAS\s+([\w`]+)\s*;?\s*$/i.exec(expression);
  if (!alias)
    return { name: text.slice(start, stop).trim().replace(/;$/, ''), aliased: false, offset };
  const at = start + alias.index + alias[0].search(/[\w`]+\s*;?\s*$/);
  const name = text.slice(at, at + alias[1]!.length).replaceAll('`', '');
  return { name, aliased: true, offset };
}

/** The text with everything inside brackets blanked out, so that only the top level is left. */
export function flatten(masked: string): string {
  let depth = 0;
  let out = '';
  for (const char of masked) {
    if (')]}'.includes(char)) depth--;
    out += depth > 0 && char !== '\n' ? ' ' : char;
    if ('([{'.includes(char)) depth++;
  }
  return out;
}

function splitTopLevel(flat: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (flat[i] !== ',') continue;
    parts.push([start, i]);
    start = i + 1;
  }
  parts.push([start, to]);
  return parts.filter(([a, b]) => flat.slice(a, b).trim() !== '');
}

export type Mode = 'read' | 'write' | 'schema';

/** What a statement does, read off its clauses. */
export function modeOf(masked: string): Mode {
  if (/\b(CREATE|DROP)\s+(\w+\s+)?(INDEX|CONSTRAINT)\b/i.test(masked)) return 'schema';
  return /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(masked) ? 'write' : 'read';
}
