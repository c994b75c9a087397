import { neighbourSets } from '../../graph/hidden';
import { remove } from '../../graph/merge';
import { withPlaces } from '../../graph/place';
import type { Id } from '../../graph/types';
import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { selectedEntities } from '../selection';
import { sheetOf } from '../sheet';
import { follow, step } from '../store';

type PictureActions = Pick<Actions, 'hide' | 'keepOnly' | 'move' | 'settle'>;

/** What takes off and moves about. */
export const pictureActions = ({ store, notify }: ActionContext): PictureActions => {
  const nameOf = (ids: readonly Id[]): string => {
    const [first] = ids;
    const name =
      first === undefined ? undefined : store.getState().picture.entities.get(first)?.name;
    return ids.length === 1 && name !== undefined ? name : `${ids.length} entities`;
  };
  /** A selected line names two entities that both would go: only what was picked itself does. */
  const picked = (): readonly Id[] => {
    const { selection } = store.getState();
    return selection.kind === 'line' ? [] : selectedEntities(selection);
  };
  return {
    hide: (ids = picked()) => {
      const { picture } = store.getState();
      const there = ids.filter((id) => picture.entities.has(id));
      if (there.length === 0) return notify('Select an entity to hide it');
      const label = `Hide ${nameOf(there)}`;
      step(store, label, remove(picture, new Set(there)));
      notify(`${label}. Undo brings it back.`);
    },
    keepOnly: (id) => {
      const { picture } = store.getState();
      const lines = [...sheetOf(picture).lines.values()].flatMap((line) => line.links);
      const kept = new Set([id, ...(neighbourSets(lines).get(id) ?? [])]);
      const gone = [...picture.entities.keys()].filter((other) => !kept.has(other));
      step(store, `Only ${nameOf([id])} and neighbours`, remove(picture, new Set(gone)));
    },
    move: (places) => {
      const { picture } = store.getState();
      step(store, `Move ${nameOf([...places.keys()])}`, withPlaces(picture, places));
    },
    settle: (places) => follow(store, withPlaces(store.getState().picture, places)),
  };
};
