import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";
import { type ButtonVariant, buttonClass } from "./button.tsx";

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
}

function ButtonAnchor({ variant = "secondary", small = false, ...rest }: AnchorProps) {
  return <a {...rest} className={buttonClass(variant, small)} />;
}

/** A link to another page that looks like a button: `<ButtonLink to="/tilsyn/nyt" variant="primary">`. */
export const ButtonLink = createLink(ButtonAnchor);
