import { dayLabel, useActions, useDayFailure } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { words } from '../shared/words';
import styles from './Sheet.module.css';
import { sheetWords } from './words';

/** Says over the sheet that other days were asked for than those it shows. */
export function DayFailed() {
  const actions = useActions();
  const failure = useDayFailure();
  if (failure === null) return null;
  const { days, drawn, message, retry } = failure;
  return (
    <div className={styles.failed}>
      <Note
        urgent
        title={sheetWords.dayFailed(dayLabel(days))}
        actions={
          <>
            <Button look="primary" onPress={retry}>
              {words.retry}
            </Button>
            <Button onPress={actions.leaveDayFailure}>{sheetWords.dayKeep(dayLabel(drawn))}</Button>
          </>
        }
      >
        {sheetWords.dayDrawn(dayLabel(drawn), message)}
      </Note>
    </div>
  );
}
