import { createContext, use, useMemo, useState, type ReactNode } from 'react';

interface ShownSource {
  readonly id: string | null;
  show(id: string | null): void;
}

const ShownSourceContext = createContext<ShownSource>({ id: null, show: () => undefined });

/** Keeps which source the page of sources is opened on. */
export function ShownSourceProvider({ children }: { children: ReactNode }) {
  const [id, show] = useState<string | null>(null);
  const value = useMemo(() => ({ id, show }), [id]);
  return <ShownSourceContext value={value}>{children}</ShownSourceContext>;
}

/** The source that the page of sources is opened on. */
export const useShownSource = (): ShownSource => use(ShownSourceContext);
