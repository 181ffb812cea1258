import { buttonClass } from "./button.tsx";

interface FileLinksProps {
  readonly label: string;
  readonly files: readonly { readonly href: string; readonly name: string }[];
}

/** The files that can be taken along, one for each format. */
export function FileLinks({ label, files }: FileLinksProps) {
  return (
    <ul className="button-row" aria-label={label}>
      {files.map(({ href, name }) => (
        <li key={href}>
          <a className={buttonClass("secondary")} href={href} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
