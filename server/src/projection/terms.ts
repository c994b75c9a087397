/** What the projection must know of the vocabulary: names as codes, and what may carry a path. */
export interface Terms {
  /** Kind of entity by code. */
  readonly kinds: readonly string[];
  /** Link type by code. */
  readonly linkTypes: readonly string[];
  /** 1 where an entity of this kind may lie inside a path. */
  readonly kindCarries: Uint8Array;
  /** 1 where a link of this type may be part of a path. */
  readonly typeCarries: Uint8Array;
  /** 1 where the type is kinship. */
  readonly typeIsFamily: Uint8Array;
}

/** The part of the vocabulary that `termsOf` reads; see cypher/model.yaml. */
export interface VocabularyShape {
  readonly kinds: Readonly<Record<string, { readonly carries: boolean }>>;
  readonly links: Readonly<Record<string, { readonly carries: boolean; readonly family: boolean }>>;
}

/** Codes follow the vocabulary's own order; they never leave the process. */
export function termsOf(vocabulary: VocabularyShape): Terms {
  const kinds = Object.entries(vocabulary.kinds);
  const links = Object.entries(vocabulary.links);
  return {
    kinds: kinds.map(([name]) => name),
    linkTypes: links.map(([name]) => name),
    kindCarries: Uint8Array.from(kinds, ([, kind]) => Number(kind.carries)),
    typeCarries: Uint8Array.from(links, ([, link]) => Number(link.carries)),
    typeIsFamily: Uint8Array.from(links, ([, link]) => Number(link.family)),
  };
}

/** Statuses from the weakest to the strongest (DESIGN.md, "Words"); a status's code is its place. */
export const STATUSES = [
  'retracted',
  'denied',
  'disputed',
  'alleged',
  'reported',
  'asserted',
  'designated',
] as const;

export type StatusName = (typeof STATUSES)[number];

/** Weakest status that may be part of a path: what is only denied or taken back never is. */
export const WEAKEST_CARRYING: StatusName = 'disputed';

/** Code of a name in a list, or an error that names it. */
export function codeOf(names: readonly string[], name: string, what: string): number {
  const code = names.indexOf(name);
  if (code >= 0) return code;
  throw new ProjectionError(
    'VOCABULARY',
    `The store has a ${what} that this version does not know: ${name}. ` +
      'Use the version that wrote it, or import the data again.',
  );
}

/** BUILDING: not ready before the deadline. BEHIND: could not reach the version asked for. */
export type ProjectionErrorCode = 'VOCABULARY' | 'BUILDING' | 'BEHIND' | 'FAILED' | 'ABORTED';

export class ProjectionError extends Error {
  constructor(
    readonly code: ProjectionErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProjectionError';
  }
}
