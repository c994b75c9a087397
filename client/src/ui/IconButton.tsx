import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Kbd } from './Kbd';
import styles from './IconButton.module.css';

export interface IconButtonProps {
  /** What it does, in words: its name for screen readers and its tooltip. */
  label: string;
  /** Key that does the same, shown in the tooltip alone. */
  shortcut?: string;
  icon: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
  className?: string;
}

/** A button that is only an icon; its tooltip says what it does and by which key. */
export function IconButton({ label, shortcut, icon, className, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={450} closeDelay={80}>
      <AriaButton {...props} aria-label={label} className={classes(styles.button, className)}>
        {icon}
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut === undefined ? null : <Kbd inverse>{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
