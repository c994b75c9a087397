import type { Fault, ImportProgress } from '@frontgraph/seed';

/** What a server says while it does a command's work: one JSON object a line, the last decides. */
export type DoorEvent =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'faults'; readonly faults: readonly Fault[]; readonly more: number }
  | { readonly type: 'failed'; readonly name: string; readonly message: string };

export const encodeEvent = (event: DoorEvent): string => `${JSON.stringify(event)}\n`;

/** The events of a stream of bytes, wherever it is cut into chunks. */
export async function* decodeEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<DoorEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as DoorEvent;
  }
}
