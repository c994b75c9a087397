/** A fault in the vocabulary or in a statement: where it is, what is wrong, what would be right. */
export interface Fault {
  /** Path from the repository's root. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
  value?: string | undefined;
  suggestion?: string | null | undefined;
}

/** Every fault that a run found; the run writes nothing. */
export class GeneratorError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(describe).join('\n'));
    this.name = 'GeneratorError';
  }
}

/** `file:line:column message (value) – did you mean x?`, as editors and terminals link it. */
export function describe(fault: Fault): string {
  const value = fault.value === undefined ? '' : ` (\`${fault.value}\`)`;
  const hint = fault.suggestion ? ` – did you mean \`${fault.suggestion}\`?` : '';
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}${value}${hint}`;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
