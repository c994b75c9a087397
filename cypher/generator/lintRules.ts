import { returnedColumns } from './cypherText.js';
import type { Mode } from './cypherText.js';
import type { Header } from './header.js';

/** A .cypher file as the rules look at it. */
export interface LintFile {
  /** Path below `cypher/`. */
  path: string;
  /** The text with its link types filled in; `masked`: with strings and comments blanked out. */
  text: string;
  masked: string;
  mode: Mode;
  header: Header;
}

/** What a rule found: where in the text, and what to do instead. */
export interface Finding {
  offset: number;
  message: string;
}

export interface Rule {
  name: string;
  /** The rule of CYPHER.md or of our own that it checks, in a sentence. */
  why: string;
  find(file: LintFile): Iterable<Finding>;
}

const isShared = ({ path }: LintFile) => /^(read|write)\//.test(path);

/** A rule that finds every match of a pattern in the masked text. */
function pattern(name: string, why: string, regex: RegExp, when = (_file: LintFile) => true): Rule {
  return {
    name,
    why,
    *find(file) {
      if (!when(file)) return;
      for (const { index } of file.masked.matchAll(regex)) yield { offset: index, message: why };
    },
  };
}

/** Start and end of every `{ … }` block that follows CALL. */
function callBlocks(masked: string): [number, number][] {
  return [...masked.matchAll(/\bCALL\s*(\([^)]*\))?\s*\{/gi)].map((match) => {
    const start = match.index + match[0].length;
    let depth = 1;
    let end = start;
    while (end < masked.length && depth > 0) {
      if (masked[end] === '{') depth++;
      if (masked[end] === '}') depth--;
      end++;
    }
    return [start, end];
  });
}

const optionalMatch: Rule = {
  name: 'optional-match',
  why: 'OPTIONAL MATCH after UNWIND or inside CALL differs between the engines: use COUNT {}, EXISTS {} or a pattern comprehension (CYPHER.md 3)',
  *find({ masked }) {
    const unwind = masked.search(/\bUNWIND\b/i);
    const blocks = callBlocks(masked);
    for (const { index } of masked.matchAll(/\bOPTIONAL\s+MATCH\b/gi)) {
      const inCall = blocks.some(([start, end]) => index >= start && index < end);
      if (inCall || (unwind >= 0 && unwind < index)) yield { offset: index, message: this.why };
    }
  },
};

const typedExpansions: Rule = {
  name: 'typed-expansions',
  why: 'an expansion names its relationship types: `-[r]-` reads every claim of a hub (CYPHER.md 1); the mark /*LINK_TYPES*/ gives all link types',
  *find({ masked }) {
    for (const match of masked.matchAll(/-\[([^\]]*)\]->?|--(?=>?\s*\()/g)) {
      const inside = match[1] ?? '';
      if (!/^\s*\w*\s*:\s*[\w`]/.test(inside)) yield { offset: match.index, message: this.why };
    }
  },
};

const aliasColumns: Rule = {
  name: 'alias-columns',
  why: 'every column has an alias, or the engines name it differently (CYPHER.md 17)',
  *find({ text, masked }) {
    for (const { aliased, offset, name } of returnedColumns(text, masked)) {
      if (!aliased) yield { offset, message: `${this.why}: \`${name}\`` };
    }
  },
};

const rawNodes: Rule = {
  name: 'raw-nodes',
  why: 'return scalars and map projections, never nodes, relationships or paths (CYPHER.md 20)',
  *find({ text, masked }) {
    const bound = new Set<string>();
    for (const match of masked.matchAll(/[([](\w+)\s*:|\b(\w+)\s*=\s*\(|\((\w+)\)\s*[-<]/g)) {
      bound.add(match[1] ?? match[2] ?? match[3] ?? '');
    }
    // What a WITH or UNWIND names anew is a value.
    for (const match of masked.matchAll(/\bAS\s+(\w+)/gi)) bound.delete(match[1]!);
    for (const { offset } of returnedColumns(text, masked)) {
      const name = /^(\w+)\s+AS\b/i.exec(text.slice(offset))?.[1];
      if (name && bound.has(name)) yield { offset, message: `${this.why}: \`${name}\`` };
    }
  },
};

const limits: Rule = {
  name: 'limits',
  why: 'SKIP and LIMIT take a whole number or a bare $param (CYPHER.md 15)',
  *find({ masked }) {
    for (const match of masked.matchAll(/\b(?:SKIP|LIMIT)\s+([^\n]*)/gi)) {
      if (
        !/^(\d+|\$\w+)\s*($|[})]|SKIP|LIMIT|RETURN|WITH|MATCH|DELETE|DETACH|SET)/i.test(match[1]!)
      ) {
        yield { offset: match.index, message: this.why };
      }
    }
  },
};

const showSensitive: Rule = {
  name: 'show-sensitive',
  why: 'a statement that reads entities, links, claims or sources takes $showSensitive, or says `// internal: <reason>`',
  *find({ masked, mode, header }) {
    if (mode !== 'read' || header.internal !== null || /\$showSensitive\b/.test(masked)) return;
    const reads = /:\s*(Entity|Claim|Source|Reference)\b|-\[|\bqueryNodes\b/.exec(masked);
    if (reads) yield { offset: reads.index, message: this.why };
  },
};

const MOST_LINES = 40;

const length: Rule = {
  name: 'length',
  why: `a .cypher file has ${MOST_LINES} lines at most`,
  *find({ text }) {
    const lines = text.trimEnd().split('\n');
    if (lines.length <= MOST_LINES) return;
    yield { offset: text.indexOf(lines[MOST_LINES]!), message: `${this.why}, not ${lines.length}` };
  },
};

const sums: Rule = {
  name: 'sums',
  why: 'sum() of nothing differs: write coalesce(sum(x), 0) (CYPHER.md 10)',
  *find({ masked }) {
    for (const match of masked.matchAll(/(coalesce\(\s*)?\bsum\(/gi)) {
      if (match[1] === undefined) yield { offset: match.index, message: this.why };
    }
  },
};

const pasted: Rule = {
  name: 'pasted-values',
  why: 'a value goes in as a parameter: nothing is pasted into a text, no quoted parameter',
  *find({ text }) {
    for (const { index } of text.matchAll(/\$\{|\{\{|%s\b|['"]\s*\$\w+\s*['"]/g)) {
      yield { offset: index, message: this.why };
    }
  },
};

const labelOr: Rule = {
  name: 'label-or',
  why: 'write `n:A OR n:B`, not `n:A|B` (CYPHER.md 18)',
  *find({ masked }) {
    for (const { index } of masked.matchAll(/\(\s*\w*\s*:\s*\w+\s*\|/g))
      yield { offset: index, message: this.why };
  },
};

/** Everything of CYPHER.md that a machine can see. */
export const RULES: readonly Rule[] = [
  pattern(
    'shortest-path',
    'no shortestPath in a shared statement: paths run on the projection (CYPHER.md 1, 2)',
    /\b(shortestPath|allShortestPaths)\b|\bSHORTEST\s+\d/gi,
    isShared,
  ),
  pattern(
    'variable-length',
    'no variable-length pattern in a shared statement: walk in the program or on the projection (CYPHER.md 1)',
    /-\[[^\]]*\*[^\]]*\]-|\)\s*\{\d*,?\d*\}/g,
    isShared,
  ),
  optionalMatch,
  typedExpansions,
  aliasColumns,
  rawNodes,
  limits,
  showSensitive,
  length,
  sums,
  pasted,
  labelOr,
  pattern('apoc', 'no APOC: it is not everywhere (CYPHER.md 18)', /\bapoc\./gi),
  pattern(
    'using-index',
    'no USING INDEX hint: refused while the index is built (CYPHER.md 23)',
    /\bUSING\s+(INDEX|SCAN|JOIN)\b/gi,
  ),
  pattern(
    'contains',
    'search goes through the full-text index, not CONTAINS or a regular expression (CYPHER.md 7)',
    /\bCONTAINS\b|=~/gi,
  ),
  pattern('collect-block', 'no COLLECT {} (CYPHER.md 18)', /\bCOLLECT\s*\{/gi),
  pattern(
    'inline-where',
    'no WHERE inside a pattern (CYPHER.md 18)',
    /[([]\s*\w*\s*(:[\w|]+\s*)?\bWHERE\b/gi,
  ),
  pattern(
    'dynamic-label',
    'no dynamic label or type: generate one statement a type (CYPHER.md 6, 18)',
    /:\s*\$\(/g,
  ),
  pattern('element-id', 'no element ids: they change (CYPHER.md 20)', /\b(elementId|id)\s*\(/gi),
  pattern(
    'negative-slice',
    'no negative index or slice (CYPHER.md 10)',
    /[\w\])]\s*\[\s*-\s*\d|\.\.\s*-\s*\d/g,
  ),
  pattern('nested-unwind', 'no UNWIND of a scalar (CYPHER.md 10)', /\bUNWIND\s+\d/gi),
];

/** Names of all rules, for `// exempt <rule>: <reason>`. */
export const RULE_NAMES = RULES.map(({ name }) => name);
