import type { GraphStore } from '../store.js';
import { EditError } from './editError.js';
import { need } from './need.js';
import { runEdit } from './run.js';
import type { EditOptions, EditResult } from './run.js';

/** A file that is kept, by its content. */
export interface KeptFile {
  /** 64 hexadecimal digits. */
  sha256: string;
  /** Media type, `application/pdf`. */
  type: string;
  bytes: number;
}

/** Says that the file of a source is kept. One whose hash the source gives must be that file. */
export function attachFile(
  store: GraphStore,
  { source, file }: { source: string; file: KeptFile },
  options: EditOptions,
): Promise<EditResult> {
  return runEdit(store, options, async (tx) => {
    const before = await need(tx, 'source', source);
    const { sha256 } = before;
    if (typeof sha256 === 'string' && sha256 !== file.sha256) {
      throw new EditError(
        'CONFLICT',
        `This is another file than was read: its SHA-256 is ${file.sha256}, and the source gives ${sha256}.`,
      );
    }
    if (before['fileSha256'] === file.sha256) {
      throw new EditError('CONFLICT', 'This file is attached already.');
    }
    const after = {
      ...before,
      fileSha256: file.sha256,
      fileType: file.type,
      fileBytes: file.bytes,
    };
    return {
      action: 'attachFile',
      changes: [{ what: 'source', id: source, before, after }],
      source,
    };
  });
}
