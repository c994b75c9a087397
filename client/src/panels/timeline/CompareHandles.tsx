import type { Comparison } from '../../graph/days';
import { yearOfDay } from '../../graph/days';
import { useActions } from '../../state';
import { Handle } from './Handle';
import type { Scale } from './scale';
import { timeWords } from './words';

/** The two days that are compared, on one time; neither passes the other. */
export function CompareHandles({ scale, compare }: { scale: Scale; compare: Comparison }) {
  const actions = useActions();
  const { axis } = compare;
  const [from, to] = [yearOfDay(compare.from), yearOfDay(compare.to)];
  return (
    <>
      <Handle
        axis={axis}
        scale={scale}
        year={from}
        most={to - 1}
        label={timeWords.earlierHandle}
        onYear={(year) => actions.compareDays({ ...compare, from: String(year) })}
      />
      <Handle
        axis={axis}
        scale={scale}
        year={to}
        least={from + 1}
        most={scale.last}
        label={timeWords.laterHandle}
        onYear={(year) => actions.compareDays({ ...compare, to: String(year) })}
      />
    </>
  );
}
