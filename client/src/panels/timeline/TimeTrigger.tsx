import { CalendarRange } from 'lucide-react';
import { useDays } from '../../state';
import { Button } from '../../ui/Button';
import { daysInWords, timeWords } from './words';

interface TimeTriggerProps {
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
}

/** Opens the timeline on a phone, and says which days are shown. */
export function TimeTrigger({ isOpen, onChange }: TimeTriggerProps) {
  const words = daysInWords(useDays());
  return (
    <Button
      look={isOpen ? 'primary' : 'outline'}
      aria-expanded={isOpen}
      onPress={() => onChange(!isOpen)}
    >
      <CalendarRange size={16} aria-hidden="true" />
      {words === '' ? timeWords.allYears : words}
    </Button>
  );
}
