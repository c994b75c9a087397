import { useId } from 'react';

/** What a list, or somebody about a list, says of an entity. */
export type ListingState =
  | 'LISTED'
  | 'ALIAS'
  | 'WATCHED'
  | 'DELISTED'
  | 'SAID_NOT_LISTED'
  | 'NOT_YET'
  | 'ABSENT'
  | 'NOT_KNOWN';

const INK = 'currentColor';

function Drawing({ state, clip }: { state: ListingState; clip: string }) {
  switch (state) {
    case 'LISTED':
      return <rect x={1} y={1} width={12} height={12} fill={INK} />;
    case 'ALIAS':
      return (
        <>
          <path d="M1 1h12L1 13z" fill={INK} />
          <rect x={1.6} y={1.6} width={10.8} height={10.8} stroke={INK} strokeWidth={1.2} />
        </>
      );
    case 'WATCHED':
      return (
        <circle cx={7} cy={7} r={5.4} stroke={INK} strokeWidth={1.4} strokeDasharray="2.4 1.8" />
      );
    case 'DELISTED':
      return (
        <>
          <clipPath id={clip}>
            <rect x={1.6} y={1.6} width={10.8} height={10.8} />
          </clipPath>
          <rect x={1.6} y={1.6} width={10.8} height={10.8} stroke={INK} strokeWidth={1.2} />
          <path d="M0 0l14 14" stroke={INK} strokeWidth={2} clipPath={`url(#${clip})`} />
        </>
      );
    case 'SAID_NOT_LISTED':
      return (
        <>
          <path
            d="M1.6 1.6h10.8v7.6H6.6L3.8 12.4V9.2H1.6z"
            stroke={INK}
            strokeWidth={1.2}
            strokeLinejoin="round"
          />
          <path d="M4.2 5.4h5.6" stroke={INK} strokeWidth={1.4} />
        </>
      );
    case 'NOT_YET':
      return (
        <>
          <rect x={1.6} y={1.6} width={10.8} height={10.8} stroke={INK} strokeWidth={1.2} />
          <path d="M7 4v3.2l2.2 1.4" stroke={INK} strokeWidth={1.4} strokeLinecap="round" />
        </>
      );
    case 'ABSENT':
      return <rect x={1.6} y={1.6} width={10.8} height={10.8} stroke={INK} strokeWidth={1.2} />;
    case 'NOT_KNOWN':
      return <path d="M3 7h8" stroke={INK} strokeWidth={1.6} />;
  }
}

/**
 * The sign of a cell: square = listed, half a square = as an alias, dashed ring = watched, struck
 * square = delisted, speech with a dash = said not to be listed, square with the hands of a clock = not yet, empty square = absent from a list
 * held whole, dash = not known.
 */
export function ListingSign({ state, size = 14 }: { state: ListingState; size?: number }) {
  const clip = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" fill="none" aria-hidden="true">
      <Drawing state={state} clip={clip} />
    </svg>
  );
}
