/** What the server and the engine's child process say to each other. */
import type { CypherRow } from '../store.js';
import type { Params } from '../params.js';

/** One statement for the child, with the most rows that it may give. */
export interface Query {
  name: string;
  text: string;
  params: Params;
  cap: number;
}

export type Command =
  | { op: 'open'; path: string; checkpointMs: number; memoryLimitMb: number }
  | { op: 'read'; query: Query }
  | { op: 'begin'; tx: number }
  | { op: 'run'; tx: number; query: Query }
  | { op: 'commit'; tx: number }
  | { op: 'rollback'; tx: number }
  | { op: 'schema'; query: Query }
  | { op: 'checkpoint' }
  | { op: 'close' };

export type Request = Command & { id: number };

/** An error as it crosses the process border: the engine's own words and its GQL status. */
export interface WireError {
  message: string;
  status: string | null;
  /** Set where the child itself knows better than the engine's status. */
  kind?: 'rows' | 'writes' | 'locked';
}

export type Reply =
  | { id: number; rows: CypherRow[] }
  | { id: number; error: WireError }
  | { id: null; memoryMb: number };
