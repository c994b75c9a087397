import type { Id, Picture } from '../graph/types';
import { wholeSheetOf } from './sheet';
import type { Selection } from './types';

/** Nothing is selected. */
export const noSelection: Selection = { kind: 'none' };

/** Adds an entity: one becomes two, a third replaces the second, a selected one is taken out. */
export const selectAlso = (selection: Selection, id: Id): Selection => {
  if (selection.kind === 'two') {
    if (id === selection.first) return { kind: 'entity', id: selection.second };
    if (id === selection.second) return { kind: 'entity', id: selection.first };
    return { ...selection, second: id };
  }
  if (selection.kind !== 'entity') return { kind: 'entity', id };
  return selection.id === id ? noSelection : { kind: 'two', first: selection.id, second: id };
};

/** Entities that are marked: a line marks both its ends. */
export const selectedEntities = (selection: Selection): readonly Id[] => {
  switch (selection.kind) {
    case 'none':
      return [];
    case 'entity':
      return [selection.id];
    case 'two':
      return [selection.first, selection.second];
    case 'line':
      return selection.line.split('~');
  }
};

/**
 * Leaves of a selection what is still in view. What is not there on a day stays selected: the panel
 * says so, and the next year may bring it back.
 */
export const prune = (selection: Selection, picture: Picture): Selection => {
  const sheet = wholeSheetOf(picture);
  switch (selection.kind) {
    case 'none':
      return selection;
    case 'entity':
      return sheet.entities.has(selection.id) ? selection : noSelection;
    case 'two': {
      const left = [selection.first, selection.second].filter((id) => sheet.entities.has(id));
      const [only] = left;
      if (left.length === 2) return selection;
      return only === undefined ? noSelection : { kind: 'entity', id: only };
    }
    case 'line': {
      const line = sheet.lines.get(selection.line);
      if (line === undefined) return noSelection;
      return line.links.some((link) => link.id === selection.link)
        ? selection
        : { ...selection, link: line.lead.id };
    }
  }
};
