import { Minus, Plus } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  NumberField,
  Slider,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { useActions, type Candidate } from '../../state';
import styles from './Expand.module.css';
import { expandWords } from './words';

/** How many of the best evidenced to take. */
export function BestStepper({ candidates }: { candidates: readonly Candidate[] }) {
  const actions = useActions();
  const value = candidates.filter(({ ticked }) => ticked).length;
  const given = {
    value,
    minValue: 0,
    maxValue: candidates.length,
    'aria-label': expandWords.best,
    onChange: (next: number) => actions.takeBest(Number.isNaN(next) ? 0 : next),
  };
  return (
    <div className={styles.best}>
      <span className={styles.bestWords}>{expandWords.best}</span>
      <Slider
        {...given}
        onChange={(next) => actions.takeBest(Array.isArray(next) ? (next[0] ?? 0) : next)}
        className={styles.slider ?? ''}
      >
        <SliderTrack className={styles.sliderTrack ?? ''}>
          <span
            className={styles.sliderFill}
            style={{ inlineSize: `${(value / Math.max(1, candidates.length)) * 100}%` }}
          />
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <NumberField {...given}>
        <Group className={styles.stepper ?? ''}>
          <Button slot="decrement">
            <Minus size={13} aria-hidden="true" />
          </Button>
          <Input className={styles.count ?? ''} />
          <Button slot="increment">
            <Plus size={13} aria-hidden="true" />
          </Button>
        </Group>
      </NumberField>
    </div>
  );
}
