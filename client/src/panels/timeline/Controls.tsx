import { GitCompareArrows, Pause, Play as PlayIcon, X } from 'lucide-react';
import { asksDays, type Comparison } from '../../graph/days';
import { useActions, useDays } from '../../state';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Toggle } from '../../ui/Toggle';
import type { Scale } from './scale';
import styles from './Timeline.module.css';
import type { Play } from './usePlay';
import { timeWords, yearIn } from './words';

/** Play and pause. */
export function PlayButton({ play }: { play: Play }) {
  return (
    <IconButton
      className={styles.play ?? ''}
      label={play.playing ? timeWords.pause : timeWords.play}
      shortcut="Space"
      icon={
        play.playing ? (
          <Pause size={15} aria-hidden="true" />
        ) : (
          <PlayIcon size={15} aria-hidden="true" />
        )
      }
      onPress={play.toggle}
    />
  );
}

/** Leaves out what is not dated; it asks something only of a day. */
export function CertainToggle() {
  const actions = useActions();
  const days = useDays();
  return (
    <span title={timeWords.certainGloss}>
      <Toggle isSelected={days.certain} isDisabled={!asksDays(days)} onChange={actions.setCertain}>
        {timeWords.certain}
      </Toggle>
    </span>
  );
}

/** Two days to begin a comparison with: the one that is looked at, and this year. */
export const firstComparison = (asOf: string | null, { first, last }: Scale): Comparison => {
  const year = yearIn(asOf);
  const from = year === null || year >= last ? Math.max(first, last - 15) : year;
  return { axis: 'HELD', from: String(from), to: String(last) };
};

/** Begins or leaves the comparison of two days. */
export function CompareButton({ scale, short = false }: { scale: Scale; short?: boolean }) {
  const actions = useActions();
  const { asOf, compare } = useDays();
  if (compare !== null)
    return (
      <Button look="primary" aria-label={timeWords.leave} onPress={() => actions.compareDays(null)}>
        <X size={14} aria-hidden="true" />
        {short ? timeWords.leaveShort : timeWords.leave}
      </Button>
    );
  return (
    <Button
      aria-label={timeWords.compare}
      onPress={() => actions.compareDays(firstComparison(asOf, scale))}
    >
      <GitCompareArrows size={14} aria-hidden="true" />
      {short ? timeWords.compareShort : timeWords.compare}
    </Button>
  );
}

/** Back to all years. */
export function ClearButton({ play }: { play: Play }) {
  const actions = useActions();
  const days = useDays();
  const clear = () => {
    play.stop();
    actions.clearDays();
  };
  return (
    <Button isDisabled={!asksDays(days)} onPress={clear} aria-label={timeWords.clear}>
      {timeWords.allYears}
    </Button>
  );
}

/** On which of the two times two days are compared. */
export function AxisChoice({ compare }: { compare: Comparison }) {
  const actions = useActions();
  return (
    <span className={styles.choice} role="group" aria-label={timeWords.compareOn}>
      {(['HELD', 'REPORTED'] as const).map((axis) => (
        <button
          key={axis}
          type="button"
          aria-pressed={compare.axis === axis}
          onClick={() => actions.compareDays({ ...compare, axis })}
        >
          {timeWords.axis[axis]}
        </button>
      ))}
    </span>
  );
}
