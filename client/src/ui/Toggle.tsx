import { Switch } from 'react-aria-components';
import styles from './Toggle.module.css';

interface ToggleProps {
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
  children: string;
}

/** A switch with its words. */
export function Toggle({ children, ...props }: ToggleProps) {
  return (
    <Switch {...props} className={styles.toggle ?? ''}>
      <span className={styles.track} aria-hidden="true" />
      {children}
    </Switch>
  );
}
