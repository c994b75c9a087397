import { useId } from 'react';
import type { Stance } from './stance';

const INK = 'currentColor';

function Filling({ stance, id }: { stance: Stance; id: string }) {
  switch (stance) {
    case 'DESIGNATES':
      return <rect x={0.5} y={0.5} width={11} height={9} fill={INK} />;
    case 'ASSERTS':
      return <path d="M0.5 .5h5.5v9h-5.5z" fill={INK} />;
    case 'REPORTS':
      return <path d="M2.5 .5h1.6v9h-1.6zM6 .5h1.6v9h-1.6zM9.4 .5h1.6v9h-1.6z" fill={INK} />;
    case 'ALLEGES':
      return null;
    case 'DENIES':
      return (
        <>
          <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse">
            <path d="M-1 1l2 -2M0 4l4 -4M3 5l2 -2" stroke={INK} strokeWidth={0.9} />
          </pattern>
          <rect x={0.5} y={0.5} width={11} height={9} fill={`url(#${id})`} />
        </>
      );
    case 'RETRACTS':
      return <path d="M.5 .5l11 9M11.5 .5l-11 9" stroke={INK} />;
  }
}

/** One block of the balance, patterned by stance: solid, half, barred, empty, hatched, crossed. */
export function StanceMark({ stance, width = 12 }: { stance: Stance; width?: number }) {
  const id = useId();
  return (
    <svg
      width={width}
      height={10}
      viewBox="0 0 12 10"
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
    >
      <Filling stance={stance} id={id} />
      <rect x={0.5} y={0.5} width={11} height={9} stroke={INK} />
    </svg>
  );
}
