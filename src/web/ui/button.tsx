import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export type ButtonVariant = "primary" | "secondary" | "quiet";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  readonly variant?: ButtonVariant;
  /** Text for small spaces, such as a table row. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button. One `primary` at most on a page; `quiet` looks like a link. `isPending` keeps it in place while it works. */
export function Button({ variant = "secondary", small = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton type="button" {...rest} className={buttonClass(variant, small)}>
      {children}
    </AriaButton>
  );
}

/** The design system's class names for a button, also for links that look like one. */
export function buttonClass(variant: ButtonVariant, small = false): string {
  const look = variant === "quiet" ? "button button-quiet" : `button button-${variant}`;
  return small ? `${look} button-small` : look;
}
