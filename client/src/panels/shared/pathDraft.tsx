import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** Ends of a path that is not yet looked for. */
export interface PathDraft {
  readonly from: string | null;
  readonly to: string | null;
}

interface PathDraftState {
  readonly draft: PathDraft;
  set(draft: PathDraft): void;
}

const PathDraftContext = createContext<PathDraftState>({
  draft: { from: null, to: null },
  set: () => undefined,
});

/** Keeps the ends of a path that is not yet looked for. */
export function PathDraftProvider({ children }: { children: ReactNode }) {
  const [draft, set] = useState<PathDraft>({ from: null, to: null });
  const value = useMemo(() => ({ draft, set }), [draft]);
  return <PathDraftContext value={value}>{children}</PathDraftContext>;
}

/** The ends of a path that is not yet looked for, and how to set them. */
export const usePathDraft = (): PathDraftState => use(PathDraftContext);
