import {
  entityKinds,
  groupTerm,
  kindTerm,
  linkGroups,
  linkTerm,
  linkTypes,
  type EntityKind,
  type LinkGroup,
  type LinkType,
} from '../graph/vocabulary';
import { showsDays } from '../graph/dated';
import { statusWords } from '../graph/status';
import { isOpen } from '../graph/filter';
import { linkStatuses, type Id, type LinkStatus, type Picture } from '../graph/types';
import { sheetOf } from './sheet';

/** One row of the legend. */
export interface LegendRow<T> {
  readonly value: T;
  readonly label: string;
  readonly gloss: string;
  /** How many are in view. */
  readonly inView: number;
  /** How many there are in the whole graph; null while that is not known. */
  readonly all: number | null;
  /** Hidden by the filter: struck through. */
  readonly hidden: boolean;
}

/** One group of link types. */
export interface LegendGroup extends LegendRow<LinkGroup> {
  readonly types: readonly LegendRow<LinkType>[];
}

/** The legend, which is the filter as well. */
export interface Legend {
  readonly kinds: readonly LegendRow<EntityKind>[];
  readonly groups: readonly LegendGroup[];
  readonly statuses: readonly LegendRow<LinkStatus>[];
  /** Lines in view with the contested mark. */
  readonly contested: number;
  /** Lines in view that only possibly held; null where no day is asked about. */
  readonly possibly: number | null;
  readonly contestedOnly: boolean;
  readonly hiddenCountsShown: boolean;
  /** Something is hidden. */
  readonly filtered: boolean;
  /** What is hidden, in words: `Authorities, Places off`. Empty where nothing is. */
  readonly summary: string;
}

/** How many there are in the whole graph. */
export interface Totals {
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly types: ReadonlyMap<LinkType, number>;
}

const tally = <T>(values: Iterable<T>): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const sum = (rows: readonly { readonly inView: number }[]): number =>
  rows.reduce((total, row) => total + row.inView, 0);

const sumAll = (rows: readonly { readonly all: number | null }[]): number | null =>
  rows.some((row) => row.all === null)
    ? null
    : rows.reduce((total, row) => total + (row.all ?? 0), 0);

const legendKinds = (picture: Picture, totals: Totals | null): Legend['kinds'] => {
  const counts = tally([...sheetOf(picture).entities.values()].map((entity) => entity.kind));
  return entityKinds.map((kind) => ({
    value: kind,
    label: kindTerm(kind).label,
    gloss: kindTerm(kind).gloss,
    inView: counts.get(kind) ?? 0,
    all: totals?.kinds.get(kind) ?? null,
    hidden: picture.filter.hiddenKinds.includes(kind),
  }));
};

const legendTypes = (picture: Picture, totals: Totals | null): readonly LegendRow<LinkType>[] => {
  const links = [...sheetOf(picture).lines.values()].flatMap((line) => line.links);
  const counts = tally(links.map((link) => link.type));
  return linkTypes.map((type) => ({
    value: type,
    label: linkTerm(type).short,
    gloss: linkTerm(type).gloss,
    inView: counts.get(type) ?? 0,
    all: totals?.types.get(type) ?? null,
    hidden: picture.filter.hiddenTypes.includes(type),
  }));
};

const legendGroups = (picture: Picture, totals: Totals | null): readonly LegendGroup[] => {
  const rows = legendTypes(picture, totals);
  return linkGroups.map((group) => {
    const types = rows.filter((row) => linkTerm(row.value).group === group);
    return {
      value: group,
      label: groupTerm(group).label,
      gloss: groupTerm(group).gloss,
      inView: sum(types),
      all: sumAll(types),
      hidden: types.every((row) => row.hidden),
      types,
    };
  });
};

const legendStatuses = (picture: Picture): Legend['statuses'] => {
  const leads = [...sheetOf(picture).lines.values()].map((line) => line.lead.status);
  const counts = tally(leads);
  return linkStatuses.map((status) => ({
    value: status,
    label: statusWords[status],
    gloss: '',
    inView: counts.get(status) ?? 0,
    all: null,
    hidden: picture.filter.hiddenStatuses.includes(status),
  }));
};

/** Names up to three hidden things; more become a number. */
const summarise = ({ filter }: Picture): string => {
  const off = [
    ...filter.hiddenKinds.map((kind) => kindTerm(kind).plural),
    ...filter.hiddenTypes.map((type) => `“${linkTerm(type).short}”`),
    ...filter.hiddenStatuses.map((status) => statusWords[status].toLowerCase()),
  ];
  const parts = [
    off.length === 0 ? '' : off.length > 3 ? `${off.length} filters on` : `${off.join(', ')} off`,
    filter.contestedOnly ? 'contested only' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

/** Lines in view of whose leading link the dates do not tell for sure. */
export const possiblyIn = (picture: Picture): number | null => {
  if (!showsDays(picture)) return null;
  const { possibly } = picture.dated;
  return [...sheetOf(picture).lines.values()].filter(({ lead }) => possibly.has(lead.id)).length;
};

/** Reads the legend off a picture. */
export const legendOf = (
  picture: Picture,
  { totals, hiddenCountsShown }: { totals: Totals | null; hiddenCountsShown: boolean },
): Legend => ({
  kinds: legendKinds(picture, totals),
  groups: legendGroups(picture, totals),
  statuses: legendStatuses(picture),
  contested: [...sheetOf(picture).lines.values()].filter((line) => line.contested).length,
  possibly: possiblyIn(picture),
  contestedOnly: picture.filter.contestedOnly,
  hiddenCountsShown,
  filtered: !isOpen(picture.filter),
  summary: summarise(picture),
});

export type { Id };
