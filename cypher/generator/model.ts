import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { nearest } from '../src/model/nearest.js';
import { GeneratorError } from './fault.js';
import type { Fault } from './fault.js';

const words = z.string().trim().min(1, 'must not be empty');

const kind = z.strictObject({
  label: words,
  plural: words,
  gloss: words,
  hue: z.enum(['group', 'org', 'person', 'event', 'online', 'money', 'state', 'place']),
  shape: z.enum([
    'ellipse',
    'octagon',
    'diamond',
    'bottom-round-rectangle',
    'rectangle',
    'round-rectangle',
    'cut-rectangle',
    'wedge',
    'barrel',
    'hexagon',
    'pentagon',
  ]),
  icon: words,
  carries: z.boolean(),
  roles: z.record(words, words).default({}),
});

const link = z.strictObject({
  from: z.array(words).min(1),
  to: z.array(words).min(1),
  label: words,
  inverse: words,
  short: words,
  shortInverse: words,
  group: words,
  gloss: words,
  family: z.boolean().default(false),
  carries: z.boolean().default(true),
});

const property = z.strictObject({
  of: z.array(words).min(1).nullable().default(null),
  value: z.enum(['text', 'amount', 'date']),
  many: z.boolean().default(false),
  label: words,
  gloss: words,
});

const named = (pattern: RegExp, example: string) =>
  z.string().regex(pattern, `must be written like ${example}`);

const model = z.strictObject({
  kinds: z.record(named(/^[A-Z][A-Za-z]*$/, '`Group`'), kind),
  groups: z.record(
    named(/^[a-z]+$/, '`structure`'),
    z.strictObject({ label: words, gloss: words }),
  ),
  links: z.record(named(/^[A-Z]+(_[A-Z]+)*$/, '`FRONT_FOR`'), link),
  properties: z.record(named(/^[a-z][A-Za-z]*$/, '`birthPlace`'), property),
});

/** cypher/model.yaml, checked. */
export type Model = z.infer<typeof model>;

type Path = readonly (string | number)[];

/** Reads and checks the vocabulary; throws a GeneratorError that names every fault's place. */
export function readModel(file: string, text: string): Model {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: Path) => placeOf(document, lines, path);
  const syntax = document.errors.map((error): Fault => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file, line, column: col, message: error.message.split('\n')[0] ?? 'not YAML' };
  });
  if (syntax.length > 0) throw new GeneratorError(syntax);

  const parsed = model.safeParse(document.toJS());
  if (!parsed.success) {
    throw new GeneratorError(
      parsed.error.issues.flatMap((issue) => shapeFaults(issue, { file, at, document })),
    );
  }
  const faults = referenceFaults(parsed.data).map(({ path, ...fault }): Fault => ({
    file,
    ...at(path),
    ...fault,
  }));
  if (faults.length > 0) throw new GeneratorError(faults);
  return parsed.data;
}

function placeOf(document: Document, lines: LineCounter, path: Path) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

interface Source {
  file: string;
  at: (path: Path) => { line: number; column: number };
  document: Document;
}

function shapeFaults(issue: z.core.$ZodIssue, { file, at, document }: Source): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const where = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...at([...path, key]),
      message: `${where} has an unknown key`,
      value: key,
      suggestion: nearest(key, knownKeys(path)),
    }));
  }
  const given: unknown = document.getIn(path);
  const value = typeof given === 'string' ? given : undefined;
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const message =
    issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return [
    {
      file,
      ...at(path),
      message: `${where}: ${message}`,
      value,
      suggestion: value === undefined ? null : nearest(value, options),
    },
  ];
}

function knownKeys(path: Path): string[] {
  if (path.length === 0) return Object.keys(model.shape);
  const shapes: Record<string, object> = {
    kinds: kind.shape,
    links: link.shape,
    properties: property.shape,
    groups: { label: 0, gloss: 0 },
  };
  return Object.keys(shapes[String(path[0])] ?? {});
}

interface ReferenceFault {
  path: Path;
  message: string;
  value: string;
  suggestion: string | null;
}

/** Kinds and groups that are named and do not exist. */
function referenceFaults(data: Model): ReferenceFault[] {
  const kinds = Object.keys(data.kinds);
  const groups = Object.keys(data.groups);
  const faults: ReferenceFault[] = [];
  const check = (path: Path, value: string, known: string[], what: string) => {
    if (known.includes(value)) return;
    const message = `${path.join('.')}: no such ${what}`;
    faults.push({ path, message, value, suggestion: nearest(value, known) });
  };
  for (const [name, term] of Object.entries(data.links)) {
    term.from.forEach((value, i) => check(['links', name, 'from', i], value, kinds, 'kind'));
    term.to.forEach((value, i) => check(['links', name, 'to', i], value, kinds, 'kind'));
    check(['links', name, 'group'], term.group, groups, 'group');
  }
  for (const [name, term] of Object.entries(data.properties)) {
    term.of?.forEach((value, i) => check(['properties', name, 'of', i], value, kinds, 'kind'));
  }
  return faults;
}
