import { useEffect, useRef, useState, type RefObject } from 'react';

interface Onward {
  chain: RefObject<HTMLOListElement | null>;
  /** Something lies beyond the end of what is in sight. */
  more: boolean;
  /** Brings the next part into sight. */
  onward: () => void;
}

/** Less than this many pixels is rounding, not more to read. */
const SLACK = 8;

/** Whether a chain that scrolls sideways goes on past its edge, in either direction of writing. */
export function useOnward(shown: unknown): Onward {
  const chain = useRef<HTMLOListElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = chain.current;
    if (element === null) return undefined;
    element.scrollLeft = 0;
    const look = () => {
      const seen = Math.abs(element.scrollLeft) + element.clientWidth;
      setMore(element.scrollWidth - seen > SLACK);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [shown]);
  const onward = () => {
    const element = chain.current;
    if (element === null) return;
    const step = element.clientWidth * 0.8;
    element.scrollBy({ left: getComputedStyle(element).direction === 'rtl' ? -step : step });
  };
  return { chain, more, onward };
}
