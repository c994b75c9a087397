import { X } from 'lucide-react';
import {
  useActions,
  useAppState,
  useDaySummary,
  useLegend,
  useSheetSummary,
  type DaySummary,
} from '../../state';
import { Button } from '../../ui/Button';
import { words } from '../shared/words';
import { daysInWords } from '../timeline/words';
import styles from './Sheet.module.css';
import { sheetWords } from './words';

/** How much of the sheet is there on the days, and of how much of it that is only possible. */
function OnDays({ summary }: { summary: DaySummary }) {
  const { days, entities, ofEntities, possibly } = summary;
  const parts = [
    sheetWords.of(entities, ofEntities),
    ...(possibly === 0 ? [] : [sheetWords.possibly(possibly)]),
    ...(days.certain ? [sheetWords.certain] : []),
  ];
  return (
    <span className={styles.counts} role="status">
      <b className={styles.days}>{daysInWords(days)}</b> · {parts.join(' · ')}
    </span>
  );
}

/** First line of the sheet: what it was opened on, how much is in view, what is filtered. */
export function SheetHead() {
  const actions = useActions();
  const { anchor, entities, links, all } = useSheetSummary();
  const { filtered, summary } = useLegend();
  const onDays = useDaySummary();
  const path = useAppState((state) => state.picture.path);
  return (
    <div
      className={styles.head}
      data-crowded={filtered || path !== null || undefined}
      data-dated={onDays !== null || undefined}
    >
      {anchor === null ? (
        <h1 className="visually-hidden">{sheetWords.name}</h1>
      ) : (
        <h1 className={styles.anchor} dir="auto">
          {anchor.name}
        </h1>
      )}
      {onDays !== null ? (
        <OnDays summary={onDays} />
      ) : anchor === null && entities === 0 ? null : (
        <span className={styles.counts}>
          {sheetWords.of(entities, all)} · {words.links(links)}
        </span>
      )}
      {filtered ? (
        <Button className={styles.filter} onPress={actions.clearFilter}>
          {summary}
          <X size={12} aria-label={sheetWords.clearFilter} />
        </Button>
      ) : null}
      {path === null ? null : (
        <Button className={styles.filter} onPress={actions.clearPath}>
          {sheetWords.stopPath}
          <X size={12} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
