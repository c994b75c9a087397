import { nearest } from '@frontgraph/cypher';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Fault, Place } from '../../statement.js';

/** A value and the place where it stands. */
export interface At<T> {
  value: T;
  at: Place;
}

/** One entry of a YAML map. */
export interface Entry {
  key: string;
  at: Place;
  node: Node | null;
  /** Where its value stands; where its key stands when it has none. */
  valueAt: Place;
}

/** The offending value of a fault, and what would have been right. */
export interface Given {
  value?: string | null;
  choices?: Iterable<string>;
}

/** A fault with the nearest of the right values. */
export function faultAt(at: Place, message: string, given: Given = {}): Fault {
  const value = given.value ?? null;
  return { at, message, value, suggestion: value && nearest(value, few(given.choices ?? [])) };
}

/** Bad input must not cost more than it is worth: of many choices only the first are compared. */
function* few(choices: Iterable<string>): Iterable<string> {
  let left = 2000;
  for (const choice of choices) {
    if (left-- === 0) return;
    yield choice;
  }
}

/** One YAML file with the places of its nodes; tells of faults and reads on. */
export class DossierFile {
  private constructor(
    readonly name: string,
    private readonly lines: LineCounter,
    private readonly onFault: (fault: Fault) => void,
  ) {}

  /** The file's top-level map, or null when it is not well-formed (then its faults were told). */
  static parse(
    name: string,
    text: string,
    onFault: (fault: Fault) => void,
  ): { file: DossierFile; root: Node | null } | null {
    const lines = new LineCounter();
    const file = new DossierFile(name, lines, onFault);
    const doc = compose(text, lines);
    if (!doc) {
      file.fault(file.place(0), 'This is nested too deeply to be a dossier.');
      return null;
    }
    const problems = [...doc.errors, ...doc.warnings];
    for (const problem of problems) {
      file.fault(file.place(problem.pos[0]), `Not well-formed YAML: ${firstLine(problem.message)}`);
    }
    return problems.length > 0 ? null : { file, root: doc.contents };
  }

  place(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  placeOf(node: Node | null | undefined, otherwise: Place): Place {
    return node?.range ? this.place(node.range[0]) : otherwise;
  }

  fault(at: Place, message: string, given: Given = {}): void {
    this.onFault(faultAt(at, message, given));
  }

  /** The entries of a map, in order; anything else, and a key that comes twice, is a fault. */
  entries(node: Node | null, at: Place, what: string): Entry[] {
    if (!isMap(node)) {
      this.fault(this.placeOf(node, at), `${what} must be a map of keys and values.`, {
        value: preview(node),
      });
      return [];
    }
    const seen = new Map<string, Place>();
    return node.items.flatMap((pair) => {
      const entry = this.entry(pair as Pair<Node, Node | null>, at);
      if (!entry) return [];
      const first = seen.get(entry.key);
      if (first) {
        this.fault(entry.at, `This key stands twice in ${what}; first on line ${first.line}.`, {
          value: entry.key,
        });
        return [];
      }
      seen.set(entry.key, entry.at);
      return [entry];
    });
  }

  private entry(pair: Pair<Node, Node | null>, at: Place): Entry | null {
    const keyAt = this.placeOf(pair.key, at);
    if (!isScalar(pair.key)) {
      this.fault(keyAt, 'A key must be a plain word.', { value: preview(pair.key) });
      return null;
    }
    const node = pair.value;
    return { key: String(pair.key.value), at: keyAt, node, valueAt: this.placeOf(node, keyAt) };
  }

  /** The text of a scalar; null after a fault when it is none or empty. */
  text(node: Node | null, at: Place, what: string): At<string> | null {
    const here = this.placeOf(node, at);
    if (!isScalar(node)) {
      this.fault(here, node ? `${what} must be a text.` : `${what} is empty.`, {
        value: preview(node),
      });
      return null;
    }
    const value = String(node.value ?? '').trim();
    if (value === '') {
      this.fault(here, `${what} is empty.`);
      return null;
    }
    return { value, at: here };
  }

  /** The items of a list. */
  items(node: Node | null, at: Place, what: string): (Node | null)[] {
    if (isSeq(node)) return node.items as (Node | null)[];
    this.fault(this.placeOf(node, at), `${what} must be a list, [one, two].`, {
      value: preview(node),
    });
    return [];
  }
}

function compose(text: string, lines: LineCounter): Document.Parsed | null {
  try {
    // Failsafe: every scalar is a text, so that NO stays Norway and 2017-08 a date as written.
    return parseDocument(text, {
      lineCounter: lines,
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? text;

function preview(node: Node | null | undefined): string | null {
  if (!node) return null;
  if (isScalar(node)) return String(node.value ?? '') || null;
  return isMap(node) ? '{…}' : isSeq(node) ? '[…]' : (node.toString?.().slice(0, 40) ?? null);
}
