import type DataLoader from 'dataloader';
import type { LinkType } from '@frontgraph/cypher';
import { dayKey } from '../rows/index.js';
import type { ClaimRow, Day, Direction, EntityRow, LinkRow, SourceRow } from '../rows/index.js';
import type { Asker } from './ask.js';

/** Which links of an entity are wanted. */
export interface LinksKey {
  readonly id: string;
  readonly types: readonly LinkType[] | null;
  readonly direction: Direction;
  readonly cap: number;
}

/** The same text for the same links, whosever they are. */
export function linksShape({ types, direction, cap }: LinksKey): string {
  return `${types?.toSorted().join('|') ?? '*'} ${direction} ${cap}`;
}

/** What depends on the day asked about. */
export interface DayLoaders {
  /** The entity with its presence on the day, also where it was not there. */
  readonly entity: DataLoader<string, EntityRow | null>;
  /** Null also for a link that was not there on the day, or one of whose ends was not. */
  readonly link: DataLoader<string, LinkRow | null>;
  readonly linksOf: DataLoader<LinksKey, readonly LinkRow[], string>;
  readonly neighbourCount: DataLoader<string, number>;
}

/** What the loaders of a day are made from: nothing in it depends on a day. */
export interface DayBase {
  readonly ask: Asker;
  readonly showSensitive: boolean;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly claimsOfLink: DataLoader<string, readonly ClaimRow[]>;
}

/**
 * The loaders of each day that one request asks about. A row carries its day, and its fields load
 * with the loaders of that day, so that two days in one request never mix.
 */
export class Days {
  readonly #made = new Map<string, DayLoaders>();

  constructor(
    private readonly whenever: DayLoaders,
    private readonly make: (day: Day) => DayLoaders,
  ) {}

  of(day: Day | null): DayLoaders {
    if (day === null) return this.whenever;
    const key = dayKey(day);
    const made = this.#made.get(key) ?? this.make(day);
    this.#made.set(key, made);
    return made;
  }

  clearAll(): void {
    this.#made.clear();
  }
}
