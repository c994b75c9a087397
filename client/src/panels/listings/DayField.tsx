import { CalendarDays, X } from 'lucide-react';
import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { isDay } from '../../graph/days';
import { dayLabel, useActions, useDays } from '../../state';
import { IconButton } from '../../ui/IconButton';
import styles from './Toolbar.module.css';
import { listingWords } from './words';

/** The day of the whole explorer, and how to change it: one that is asked about ends a comparison. */
function useDay(): { day: string | null; setDay: (day: string | null) => void } {
  const { asOf, compare } = useDays();
  const actions = useActions();
  return {
    day: compare === null ? asOf : null,
    setDay: (day) => {
      if (compare !== null) actions.compareDays(null);
      actions.setDay('HELD', day);
    },
  };
}

/** What is typed until it is a day: a fault is told only once the reader has gone on. */
function useTyped() {
  const { day, setDay } = useDay();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const put = (text: string | null) => {
    setTyped(text);
    setWrong(false);
  };
  return {
    text: typed ?? day ?? '',
    wrong,
    put,
    settle: () => {
      if (typed === null) return;
      if (typed !== '' && !isDay(typed)) return setWrong(true);
      put(null);
      if (typed !== (day ?? '')) setDay(typed === '' ? null : typed);
    },
    clear: () => {
      put(null);
      setDay(null);
    },
  };
}

/** The day on which the table is read: a year, a month or a day; empty = any. */
export function DayField() {
  const { text, wrong, put, settle, clear } = useTyped();
  return (
    <TextField
      className={styles.day ?? ''}
      value={text}
      onChange={(value) => put(value.trim())}
      isInvalid={wrong}
      validationBehavior="aria"
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
        if (key === 'Escape') put(null);
      }}
    >
      <CalendarDays size={14} aria-hidden="true" />
      <Label>{listingWords.asOf}</Label>
      <Input placeholder={listingWords.asOfAny} title={listingWords.asOfHint} size={10} dir="ltr" />
      {text === '' ? null : (
        <IconButton
          label={listingWords.clearDay}
          icon={<X size={13} aria-hidden="true" />}
          onPress={clear}
        />
      )}
      <FieldError className={styles.fault ?? ''}>{listingWords.asOfFault}</FieldError>
    </TextField>
  );
}

/** What else of the days changes the table: by when it was reported, and how sure it has to be. */
export function DaysNote() {
  const days = useDays();
  if (days.compare !== null) return <span>{listingWords.comparing}</span>;
  if (days.reportedBy === null && !days.certain) return null;
  return <span>{dayLabel(days)}</span>;
}
