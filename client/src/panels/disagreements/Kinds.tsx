import {
  disagreementKinds,
  useActions,
  useDisagreementCounts,
  useDisagreementsView,
  type DisagreementKind,
} from '../../state';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import styles from './Disagreements.module.css';
import { disagreementWords } from './words';

/** The kinds with their counts, and how to narrow the page to some of them; none = all. */
function useKinds() {
  const { about, kinds } = useDisagreementsView();
  const counts = useDisagreementCounts(about);
  const actions = useActions();
  return {
    counts,
    isOn: (kind: DisagreementKind) => kinds.includes(kind),
    none: kinds.length === 0,
    all: () => actions.narrowDisagreements({ kinds: [] }),
    toggle: (kind: DisagreementKind) =>
      actions.narrowDisagreements({
        kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
      }),
  };
}

interface RowProps {
  label: string;
  count: number | undefined;
  on: boolean;
  onPress: () => void;
}

function Row({ label, count, on, onPress }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={classes(styles.kindRow, on && styles.kindOn)}
        aria-pressed={on}
        onClick={onPress}
      >
        <span>{label}</span>
        <span className={styles.dim}>{count}</span>
      </button>
    </li>
  );
}

/** The kinds of disagreement in the rail of a desk, each with how many there are. */
export function KindsRail() {
  const { counts, isOn, none, all, toggle } = useKinds();
  return (
    <section className={styles.rail} aria-label={disagreementWords.filter}>
      <h2>{disagreementWords.filter}</h2>
      <ul>
        <Row label={disagreementWords.all} count={counts?.ALL} on={none} onPress={all} />
        {disagreementKinds.map((kind) => (
          <Row
            key={kind}
            label={disagreementWords.kinds[kind]}
            count={counts?.[kind]}
            on={isOn(kind)}
            onPress={() => toggle(kind)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The same as a row of chips on a phone. */
export function KindChips({ className }: { className: string | undefined }) {
  const { counts, isOn, none, all, toggle } = useKinds();
  const count = (value: number | undefined) => (value === undefined ? {} : { count: value });
  return (
    <section className={className} aria-label={disagreementWords.filter}>
      <Chip isSelected={none} onChange={all} {...count(counts?.ALL)} choice>
        {disagreementWords.all}
      </Chip>
      {disagreementKinds.map((kind) => (
        <Chip
          key={kind}
          isSelected={isOn(kind)}
          onChange={() => toggle(kind)}
          {...count(counts?.[kind])}
          choice
        >
          {disagreementWords.kinds[kind]}
        </Chip>
      ))}
    </section>
  );
}
