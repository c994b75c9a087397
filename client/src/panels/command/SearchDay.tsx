import { useDays } from '../../state';
import { Toggle } from '../../ui/Toggle';
import { daysInWords } from '../timeline/words';
import styles from './Command.module.css';
import { commandWords } from './words';

interface SearchDayProps {
  allYears: boolean;
  onChange: (allYears: boolean) => void;
}

/** Says that the day leaves out of a search what was not there, and looks through all years. */
export function SearchDay({ allYears, onChange }: SearchDayProps) {
  const days = useDays();
  // While two days are compared nothing is left out.
  if (days.compare !== null || (days.asOf === null && days.reportedBy === null)) return null;
  return (
    <div className={styles.day}>
      <span>{allYears ? commandWords.everyYear : commandWords.onDay(daysInWords(days))}</span>
      <Toggle isSelected={allYears} onChange={onChange}>
        {commandWords.searchAllYears}
      </Toggle>
    </div>
  );
}
