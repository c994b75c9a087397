import { nearest } from '../src/model/nearest.js';
import type { Fault } from './fault.js';

export type BaseType = 'string' | 'int' | 'float' | 'boolean' | 'map';

export interface TypedName {
  name: string;
  type: { base: BaseType; list: boolean; optional: boolean };
  line: number;
}

/** The comment lines at the top of a .cypher file. */
export interface Header {
  purpose: string;
  params: TypedName[];
  columns: TypedName[];
  /** Why this statement may see what is sensitive; null when it may not. */
  internal: string | null;
  mode: string | null;
  /** The one engine it is for, when it has no counterpart on the other. */
  only: string | null;
  /** Lint rules it is exempt from, each with its reason. */
  exempt: Map<string, string>;
}

const TYPES: readonly BaseType[] = ['string', 'int', 'float', 'boolean', 'map'];
const KEYWORDS = ['param', 'column', 'internal:', 'mode:', 'only:', 'exempt'];

/** Reads the header; faults go to `report`, and what can be read is returned anyway. */
export function readHeader(file: string, text: string, report: (fault: Fault) => void): Header {
  const header: Header = {
    purpose: '',
    params: [],
    columns: [],
    internal: null,
    mode: null,
    only: null,
    exempt: new Map(),
  };
  const fail = (line: number, message: string, value?: string, suggestion?: string | null) =>
    report({ file, line, column: 1, message, value, suggestion });
  const lines = text.split('\n');
  for (const [index, raw] of lines.entries()) {
    if (!raw.startsWith('//')) break;
    readLine(header, { content: raw.slice(2).trim(), line: index + 1, fail });
  }
  if (header.purpose === '') fail(1, 'the header lacks its purpose: one sentence, first');
  for (const list of [header.params, header.columns]) {
    const seen = new Set<string>();
    for (const { name, line } of list) {
      if (seen.has(name)) fail(line, 'is declared twice', name);
      seen.add(name);
    }
  }
  return header;
}

interface Line {
  content: string;
  line: number;
  fail: (line: number, message: string, value?: string, suggestion?: string | null) => void;
}

function readLine(header: Header, { content, line, fail }: Line): void {
  const named = /^(param|column)\s+(\w+)\s*:\s*(\S+)(?:\s+.*)?$/.exec(content);
  if (named) {
    const type = readType(named[3]!);
    if (type === null) {
      const word = named[3]!.replace(/[[\]?]/g, '');
      return fail(line, 'no such type', named[3], nearest(word, TYPES));
    }
    const list = named[1] === 'param' ? header.params : header.columns;
    list.push({ name: named[2]!, type, line });
    return;
  }
  const setting = /^(internal|mode|only)\s*:\s*(.+)$/.exec(content);
  if (setting) {
    header[setting[1] as 'internal' | 'mode' | 'only'] = setting[2]!;
    return;
  }
  const exempt = /^exempt\s+([\w-]+)\s*:\s*(.+)$/.exec(content);
  if (exempt) {
    header.exempt.set(exempt[1]!, exempt[2]!);
    return;
  }
  if (/^(param|column|exempt)\b/.test(content) || looksLikeKeyword(content)) {
    const word = content.split(/\s/)[0]!;
    return fail(line, 'is not a header line', content, nearest(word, KEYWORDS));
  }
  header.purpose = `${header.purpose} ${content}`.trim();
}

/** `parm ids: string[]`: a misspelt keyword, which must not pass for prose. */
function looksLikeKeyword(content: string): boolean {
  return /^\w+\s+\w+\s*:\s*(string|int|float|boolean|map)[[\]?]*$/.test(content);
}

function readType(text: string): TypedName['type'] | null {
  const match = /^(\w+)(\[\])?(\?)?$/.exec(text);
  const base = TYPES.find((type) => type === match?.[1]);
  if (!match || !base) return null;
  return { base, list: match[2] !== undefined, optional: match[3] !== undefined };
}
