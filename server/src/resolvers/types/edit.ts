import type { EditResolvers } from '../../generated/resolvers.js';
import { fieldsOf } from '../edits/fields.js';
import { summaryOf } from '../edits/summary.js';

export const Edit: EditResolvers = {
  summary: (edit, _args, context) => summaryOf(context, edit),
  fields: (edit, _args, context) => fieldsOf(context, edit),
  claim: ({ claim }, _args, { loaders }) => (claim === null ? null : loaders.claim.load(claim)),
  entities: async ({ entities }, _args, { loaders }) => {
    const rows = await Promise.all(entities.map((id) => loaders.entity.load(id)));
    return rows.filter((row) => row !== null);
  },
  undoes: ({ undoes }, _args, { loaders }) => (undoes === null ? null : loaders.edit.load(undoes)),
  undoneBy: async ({ id }, _args, { loaders }) => {
    const undoing = await loaders.undoneBy.load(id);
    return undoing === null ? null : loaders.edit.load(undoing);
  },
  undoable: async (edit, _args, { loaders, editor }) =>
    editor && (await loaders.undoRefusal.load(edit)) === null,
};
