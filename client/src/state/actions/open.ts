import { lineId } from '../../graph/bundle';
import { argumentsOf, asksDays } from '../../graph/days';
import { merge } from '../../graph/merge';
import { same } from '../../graph/diff';
import { emptyPicture } from '../../graph/picture';
import { placeNew } from '../../graph/place';
import type { Id, Picture, Subgraph } from '../../graph/types';
import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { dayLabel } from '../dayLabel';
import { fetchOpening } from '../opening';
import { readPermalink, writeSelection, type Permalink } from '../permalink';
import { faultsIn } from '../permalinkFaults';
import { slowAfter } from '../remote';
import { prune } from '../selection';
import { follow, step } from '../store';
import { failed, toProblem } from '../useRemote';
import { withPath } from './paths';

type OpenActions = Pick<Actions, 'open' | 'start' | 'add' | 'openLink'>;

/** Puts a first picture on an empty sheet; that is no step, or undo would leave a blank page. */
const lay = ({ store }: ActionContext, picture: Picture): void => {
  store.setState((state) => ({
    picture,
    opening: { state: 'ready', data: true, refreshing: false },
    selection: prune(state.selection, picture),
  }));
};

/** Restores what an address says, without places: the layout finds them again. */
const restore = async (context: ActionContext, link: Permalink): Promise<Picture | null> => {
  const { queryClient, queries, openOn } = context;
  if (link.ids === null) return fetchOpening(context, link.anchor ?? openOn);
  const answer = await queryClient.fetchQuery(queries.subgraph(link.ids));
  return answer.entities.length === 0
    ? null
    : merge({ ...emptyPicture, anchor: link.anchor }, answer);
};

/** Marks the path that an address names, as if it had been on the sheet from the start. */
const restorePath = async (
  { store, queryClient, queries }: ActionContext,
  { request, shown }: NonNullable<Permalink['path']>,
): Promise<void> => {
  const day = argumentsOf(store.getState().picture.days);
  const found = await queryClient.fetchQuery(queries.paths(request, day));
  follow(store, withPath(store.getState().picture, found, shown ?? 0));
};

/** What of an address is not on the sheet, in sentences. */
const missing = (link: Permalink, picture: Picture): readonly string[] => {
  const gone = link.ids?.filter((id) => !picture.entities.has(id)).length ?? 0;
  const kept = prune(link.selection, picture);
  return [
    ...(gone === 0 ? [] : [`${gone} of what the address names is not there to be seen.`]),
    ...(same(kept, link.selection)
      ? []
      : [`What the address selects is not on the sheet: “${writeSelection(link.selection)}”.`]),
  ];
};

/** Opens what the address says. A second attempt, after a failure, is the panel's "Try again". */
const start = async (context: ActionContext): Promise<void> => {
  const { store } = context;
  const faults = faultsIn(location.search);
  const link = readPermalink(location.search);
  const { view, matrix, disagreements } = link;
  // A page over the sheet asks about its days before the sheet is there.
  store.setState(({ picture }) => ({
    opening: { state: 'loading' },
    view,
    matrix,
    disagreements,
    picture: { ...picture, days: link.days },
  }));
  const slow = setTimeout(() => store.setState({ opening: { state: 'slow' } }), slowAfter);
  const again = (): void => void start(context);
  try {
    const picture = await restore(context, link);
    if (picture === null) return store.setState({ opening: { state: 'empty' } });
    lay(context, { ...picture, days: store.getState().picture.days });
    store.setState({
      selection: prune(link.selection, picture),
      pathRequest: link.path?.request ?? null,
      restored: link.ids !== null,
    });
    const untold = [...faults, ...missing(link, picture)];
    if (untold.length > 0) context.notify(untold.join(' '), 'failure');
    if (link.path !== null && link.path.shown !== null) await restorePath(context, link.path);
  } catch (error) {
    const opening = failed(error, again);
    if (opening.state !== 'idle') store.setState({ opening });
  } finally {
    clearTimeout(slow);
  }
};

/** What puts entities on the sheet other than by expanding. */
export const openActions = (context: ActionContext): OpenActions => {
  const { store, queryClient, queries, canvas, notify } = context;

  /** Adds what was fetched beside what it is linked with, as one step. */
  const put = (label: string, answer: Subgraph): void => {
    const { picture } = store.getState();
    const merged = merge(picture, answer);
    const positions = new Map([...merged.positions, ...placeNew(merged)]);
    if (picture.entities.size === 0)
      lay(context, { ...merged, anchor: answer.entities[0]?.id ?? null });
    else step(store, label, { ...merged, positions });
  };

  const bring = async (ids: readonly Id[]): Promise<boolean> => {
    const { picture } = store.getState();
    const missing = ids.filter((id) => !picture.entities.has(id));
    if (missing.length === 0) return true;
    const among = [...new Set([...picture.entities.keys(), ...ids])].slice(0, 1000);
    const answer = await queryClient.fetchQuery(queries.subgraph(among));
    const added = answer.entities.filter((entity) => ids.includes(entity.id));
    if (added.length < ids.length) return false;
    const name = added.find((entity) => entity.id === missing[0])?.name ?? 'entity';
    put(`Add ${name}`, answer);
    return true;
  };

  /** On a day an entity may come to the sheet and not be seen: then it has to be said. */
  const sayWhereAbsent = async (id: Id): Promise<void> => {
    const { days, entities } = store.getState().picture;
    if (days.compare !== null || !asksDays(days)) return;
    const { entities: there } = await queryClient.fetchQuery(
      queries.onDay([id], argumentsOf(days)),
    );
    const name = entities.get(id)?.name ?? id;
    if (there.length === 0) notify(`${name} is on the sheet, but was not there: ${dayLabel(days)}`);
  };

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      notify(toProblem(error).message, 'failure');
    }
  };

  let started: Promise<void> | null = null;

  return {
    start: () => (started ??= start(context)),
    open: (id) =>
      guarded(async () => {
        const opened = await fetchOpening(context, id);
        if (opened === null) return notify(`There is no entity “${id}” that you may see`);
        const { picture } = store.getState();
        store.setState({ preview: null });
        if (picture.entities.size === 0) lay(context, opened);
        else
          step(store, `Open ${opened.entities.get(id)?.name ?? id}`, {
            ...opened,
            filter: picture.filter,
            days: picture.days,
          });
        store.setState({ selection: { kind: 'entity', id } });
      }),
    add: (id) =>
      guarded(async () => {
        if (!(await bring([id]))) return notify(`There is no entity “${id}” that you may draw`);
        store.setState({ selection: prune({ kind: 'entity', id }, store.getState().picture) });
        canvas.port.focus(id);
        await sayWhereAbsent(id);
      }),
    openLink: (link) =>
      guarded(async () => {
        const [from, , to] = link.split('~');
        if (from === undefined || to === undefined) return;
        if (!(await bring([from, to]))) return notify('One end of this link is not for drawing');
        const line = lineId(from, to);
        store.setState({
          selection: prune({ kind: 'line', line, link }, store.getState().picture),
        });
        canvas.port.focus(from);
      }),
  };
};
