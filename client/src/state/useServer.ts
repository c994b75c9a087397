import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { noDay } from '../graph/days';
import type { Id } from '../graph/types';
import type {
  ClaimsFound,
  EntityDetails,
  LinkEvidence,
  PathsFound,
  SearchFound,
  SourceWithClaims,
  SourcesFound,
  Stats,
} from './answers';
import { useApp, useAppState } from './context';
import { useDayArguments } from './useDays';
import type { Remote } from './remote';
import type { PathRequest } from './types';
import { useRemote } from './useRemote';

const asked = (id: Id | null | undefined): id is Id => id !== null && id !== undefined && id !== '';

/** Keeps what is shown of one subject while another day of it is on its way. */
const sameSubject =
  (id: Id | null) =>
  <T>(
    data: T | undefined,
    last: { readonly queryKey: readonly unknown[] } | undefined,
  ): T | undefined =>
    last?.queryKey[1] === id ? data : undefined;

/** Entities and links found for what was typed; keeps the last answer until the next is there. */
export const useSearch = (
  typed: string,
  { limit = 12, allYears = false }: { limit?: number; allYears?: boolean } = {},
): Remote<SearchFound> => {
  const { queries } = useApp();
  const asked = useDayArguments();
  const day = allYears ? noDay : asked;
  const query = useDeferredValue(typed.trim());
  const result = useQuery({
    ...queries.search(query, limit, day),
    enabled: query !== '',
    placeholderData: query === '' ? undefined : keepPreviousData,
  });
  const found = useRemote(result, (data) =>
    data.entities.length + data.links.length === 0 ? null : data,
  );
  return query === '' ? { state: 'idle' } : found;
};

/** Everything the inspector shows of an entity. `empty`: there is none that you may see. */
export const useEntityDetails = (id: Id | null): Remote<EntityDetails> => {
  const { queries } = useApp();
  const day = useDayArguments();
  return useRemote(
    useQuery({
      ...queries.entity(id ?? '', day),
      enabled: asked(id),
      placeholderData: sameSubject(id),
    }),
    (data) => data,
  );
};

/** A link with all its claims, strongest stance first. */
export const useLinkEvidence = (id: Id | null): Remote<LinkEvidence> => {
  const { queries } = useApp();
  const day = useDayArguments();
  return useRemote(
    useQuery({
      ...queries.link(id ?? '', day),
      enabled: asked(id),
      placeholderData: sameSubject(id),
    }),
    (data) => data,
  );
};

/** Where the search for paths stands. */
export interface PathsState {
  readonly request: PathRequest | null;
  readonly result: Remote<PathsFound>;
  /** Which of the found paths is marked on the sheet. */
  readonly shown: number | null;
}

/** The paths that were asked for. `empty`: none within the asked length. */
export const usePaths = (): PathsState => {
  const { queries } = useApp();
  const request = useAppState((state) => state.pathRequest);
  const shown = useAppState((state) => state.picture.path?.index ?? null);
  const day = useDayArguments();
  const none: PathRequest = {
    from: '',
    to: '',
    maxLength: 1,
    minStatus: 'DISPUTED',
    includeFamily: false,
  };
  const result = useRemote(
    useQuery({ ...queries.paths(request ?? none, day), enabled: request !== null }),
    (data) => data,
  );
  return { request, result, shown };
};

/** Figures of the whole graph. */
export const useStats = (): Remote<Stats> => {
  const { queries } = useApp();
  return useRemote(useQuery(queries.stats()), (data) => data.stats);
};

/** Whether this browser may add claims and sees what is sensitive. */
export const useEditor = (): boolean => {
  const { queries } = useApp();
  return useQuery(queries.stats()).data?.viewer.editor ?? false;
};

/** Sources whose title or publisher has the text; all for an empty one. */
export const useSources = (text: string): Remote<SourcesFound> => {
  const { queries } = useApp();
  const query = useDeferredValue(text.trim());
  return useRemote(
    useQuery({ ...queries.sources(query), placeholderData: keepPreviousData }),
    (data) => (data.totalCount === 0 ? null : data),
  );
};

/** One source with its claims. */
export const useSource = (id: Id | null): Remote<SourceWithClaims> => {
  const { queries } = useApp();
  return useRemote(useQuery({ ...queries.source(id ?? ''), enabled: asked(id) }), (data) =>
    data.source === null
      ? null
      : {
          source: data.source,
          claims: data.claims.edges.map((edge) => edge.node),
          claimCount: data.claims.totalCount,
        },
  );
};

/** Claims about an entity, as subject or object, newest report first. */
export const useEntityClaims = (id: Id | null): Remote<ClaimsFound> => {
  const { queries } = useApp();
  return useRemote(useQuery({ ...queries.entityClaims(id ?? ''), enabled: asked(id) }), (data) =>
    data.totalCount === 0 ? null : data,
  );
};
