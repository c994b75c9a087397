import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';
import styles from './Button.module.css';

/** Look of a button: one primary action a panel, outlined for the others, quiet within text. */
export type ButtonLook = 'primary' | 'outline' | 'quiet';

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: ButtonLook;
  className?: string;
}

/** A button with words; an icon may stand before them. */
export function Button({ look = 'outline', className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes(styles.button, styles[look], className)} />;
}
