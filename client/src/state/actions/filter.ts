import { isolate, isOpen, toggle } from '../../graph/filter';
import { openFilter } from '../../graph/picture';
import { statusWords } from '../../graph/status';
import { linkStatuses, type Filter } from '../../graph/types';
import {
  entityKinds,
  groupTerm,
  kindTerm,
  linkTerm,
  linkTypes,
  type LinkGroup,
  type LinkType,
} from '../../graph/vocabulary';
import type { Actions } from '../actions';
import type { ActionContext } from '../createActions';
import { selectedEntities } from '../selection';
import { step } from '../store';

type FilterActions = Pick<
  Actions,
  | 'toggleKind'
  | 'isolateKind'
  | 'toggleType'
  | 'isolateType'
  | 'toggleGroup'
  | 'isolateGroup'
  | 'toggleStatus'
  | 'isolateStatus'
  | 'toggleContestedOnly'
  | 'clearFilter'
>;

const typesOf = (group: LinkGroup): readonly LinkType[] =>
  linkTypes.filter((type) => linkTerm(type).group === group);

/** Hides all types of a group where one is shown, else shows them all. */
const toggleGroup = (filter: Filter, group: LinkGroup): Filter => {
  const types = typesOf(group);
  const anyShown = types.some((type) => !filter.hiddenTypes.includes(type));
  const others = filter.hiddenTypes.filter((type) => !types.includes(type));
  return { ...filter, hiddenTypes: anyShown ? [...others, ...types].sort() : others };
};

/** Shows one group alone; a second time shows all again. */
const isolateGroup = (filter: Filter, group: LinkGroup): Filter => {
  const types = typesOf(group);
  const others = linkTypes.filter((type) => !types.includes(type));
  const alone =
    filter.hiddenTypes.length === others.length &&
    !types.some((type) => filter.hiddenTypes.includes(type));
  return { ...filter, hiddenTypes: alone ? [] : [...others].sort() };
};

/** The legend's clicks. Each is a step that can be undone. */
export const filterActions = ({ store }: ActionContext): FilterActions => {
  const change = (label: string, next: (filter: Filter) => Filter): void => {
    const { picture, selection } = store.getState();
    const filter = next(picture.filter);
    const kept = isOpen(filter) || selection.kind === 'line' ? [] : selectedEntities(selection);
    step(store, label, { ...picture, filter: { ...filter, kept } });
  };
  return {
    toggleKind: (kind) =>
      change(`Filter ${kindTerm(kind).plural}`, (filter) => toggle(filter, 'hiddenKinds', kind)),
    isolateKind: (item) =>
      change(`Only ${kindTerm(item).plural}`, (filter) =>
        isolate(filter, 'hiddenKinds', { item, all: entityKinds }),
      ),
    toggleType: (type) =>
      change(`Filter “${linkTerm(type).short}”`, (filter) => toggle(filter, 'hiddenTypes', type)),
    isolateType: (item) =>
      change(`Only “${linkTerm(item).short}”`, (filter) =>
        isolate(filter, 'hiddenTypes', { item, all: linkTypes }),
      ),
    toggleGroup: (group) =>
      change(`Filter ${groupTerm(group).label}`, (filter) => toggleGroup(filter, group)),
    isolateGroup: (group) =>
      change(`Only ${groupTerm(group).label}`, (filter) => isolateGroup(filter, group)),
    toggleStatus: (status) =>
      change(`Filter ${statusWords[status]}`, (filter) => toggle(filter, 'hiddenStatuses', status)),
    isolateStatus: (item) =>
      change(`Only ${statusWords[item]}`, (filter) =>
        isolate(filter, 'hiddenStatuses', { item, all: linkStatuses }),
      ),
    toggleContestedOnly: () =>
      change('Contested only', (filter) => ({ ...filter, contestedOnly: !filter.contestedOnly })),
    clearFilter: () => change('Clear filters', () => openFilter),
  };
};
