import { lazy, Suspense, type ReactNode } from 'react';
import type { GraphSheetProps } from './GraphSheet';

const LazySheet = lazy(async () => ({ default: (await import('./GraphSheet')).GraphSheet }));

/**
 * The graph sheet. Cytoscape comes in a script of its own, so that the page stands before it does.
 * Fills its container, which must have a size.
 */
export const GraphCanvas = (props: GraphSheetProps): ReactNode => (
  <Suspense fallback={null}>
    <LazySheet {...props} />
  </Suspense>
);

export type { GraphSheetProps };
