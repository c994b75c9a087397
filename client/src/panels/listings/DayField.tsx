import { CalendarDays, X } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { isDay } from '../../graph/days';
import { useActions, useDays } from '../../state';
import { IconButton } from '../../ui/IconButton';
import styles from './Toolbar.module.css';
import { listingWords } from './words';

/** The day on which the table is read: a year, a month or a day; empty = any. */
export function DayField() {
  const { asOf } = useDays();
  const actions = useActions();
  const setAsOf = (day: string | null) => actions.setDay('HELD', day);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? asOf ?? '';
  const wrong = text !== '' && !isDay(text);
  const settle = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    if (typed !== (asOf ?? '')) setAsOf(typed === '' ? null : typed);
  };
  return (
    <TextField
      className={styles.day ?? ''}
      value={text}
      onChange={(value) => setTyped(value.trim())}
      isInvalid={wrong}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape') setTyped(null);
      }}
    >
      <CalendarDays size={14} aria-hidden="true" />
      <Label>{listingWords.asOf}</Label>
      <Input
        placeholder={listingWords.asOfAny}
        title={wrong ? listingWords.asOfFault : listingWords.asOfHint}
        size={10}
        dir="ltr"
      />
      {text === '' ? null : (
        <IconButton
          label={listingWords.clearDay}
          icon={<X size={13} aria-hidden="true" />}
          onPress={() => {
            setTyped(null);
            setAsOf(null);
          }}
        />
      )}
    </TextField>
  );
}
