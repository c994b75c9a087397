import { useActions } from '../../state';
import { words } from './words';

/** Copies a text to the clipboard and says so in the status line. */
export function useCopy(): (text: string) => void {
  const actions = useActions();
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => actions.notify(words.copied),
      () => actions.notify(words.copyFailed, 'failure'),
    );
  };
}
