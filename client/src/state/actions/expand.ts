import { argumentsOf } from '../../graph/days';
import type { Id } from '../../graph/types';
import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { addChosen, previewOf, takeBest, tick, tickedIds } from '../expansion';
import { land } from '../store';
import type { Preview } from '../types';
import { toProblem } from '../useRemote';

type ExpandActions = Pick<
  Actions,
  'expand' | 'takeBest' | 'tick' | 'addPreviewed' | 'cancelPreview'
>;

/** Neighbours that one expansion asks for; more are named as held back. */
const mostNeighbours = 200;

/** Expansion in two moves: preview, then add. */
export const expandActions = (context: ActionContext): ExpandActions => {
  const { store, queryClient, queries, notify } = context;
  const change = (next: (preview: Preview) => Preview): void => {
    const { preview } = store.getState();
    if (preview !== null) store.setState({ preview: next(preview) });
  };
  const addPreviewed: Actions['addPreviewed'] = (all = false) => {
    const { preview, picture } = store.getState();
    if (preview === null) return;
    const parent = picture.entities.get(preview.parent)?.name ?? preview.parent;
    const chosen = all
      ? new Set(preview.candidates.map(({ entity }) => entity.id))
      : tickedIds(preview.candidates);
    if (chosen.size === 0) {
      store.setState({ preview: null });
      return notify('Nothing was ticked, nothing was added');
    }
    land(store, `Expand ${parent}`, addChosen(picture, preview, chosen));
    notify(`${chosen.size} added beside ${parent}`);
  };
  const fetchPreview = async (id: Id): Promise<void> => {
    const asked = {
      ids: [id],
      limit: mostNeighbours,
      among: [...store.getState().picture.entities.keys()].slice(0, 1000),
      day: argumentsOf(store.getState().picture.days),
    };
    const answer = await queryClient.fetchQuery(queries.neighbours(asked));
    const { picture, expanding } = store.getState();
    if (expanding !== id) return;
    const preview = previewOf(picture, id, answer);
    store.setState({ preview, expanding: null, selection: { kind: 'entity', id } });
    if (preview === null)
      notify(`All neighbours of ${picture.entities.get(id)?.name ?? id} are on the sheet`);
  };
  return {
    expand: async (id) => {
      const { preview, picture } = store.getState();
      if (preview?.parent === id) return addPreviewed();
      if (!picture.entities.has(id)) return;
      store.setState({ expanding: id, preview: null });
      try {
        await fetchPreview(id);
      } catch (error) {
        store.setState({ expanding: null });
        notify(`The neighbours did not load. ${toProblem(error).message}`, 'failure');
      }
    },
    takeBest: (n) => change((preview) => takeBest(store.getState().picture, preview, n)),
    tick: (id) => change((preview) => tick(store.getState().picture, preview, id)),
    addPreviewed,
    cancelPreview: () => store.setState({ preview: null, expanding: null }),
  };
};
