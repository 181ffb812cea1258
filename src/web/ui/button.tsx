import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export type ButtonVariant = "primary" | "secondary" | "quiet";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  readonly variant?: ButtonVariant;
  /** Text for small spaces, such as a table row. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button. One `primary` at most on a page; `quiet` looks like a link. While `isPending` it keeps its place and the focus, but does nothing. */
export function Button({
  variant = "secondary",
  small = false,
  isPending = false,
  children,
  ...rest
}: ButtonProps) {
  const className = buttonClass(variant, small);
  if (!isPending) {
    return (
      <AriaButton type="button" {...rest} className={className}>
        {children}
      </AriaButton>
    );
  }
  const { onPress: _onPress, ...quiet } = rest;
  return (
    <AriaButton {...quiet} type="button" aria-disabled className={className}>
      {children}
    </AriaButton>
  );
}

/** The design system's class names for a button, also for links that look like one. */
export function buttonClass(variant: ButtonVariant, small = false): string {
  const look = variant === "quiet" ? "button button-quiet" : `button button-${variant}`;
  return small ? `${look} button-small` : look;
}
