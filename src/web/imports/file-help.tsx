import { type FileKind, fileKinds } from "#casefile/file-kind";
import { importsText } from "../text/imports.ts";
import { DefinitionList } from "../ui/definition-list.tsx";

const kinds = Object.keys(fileKinds) as FileKind[];

/** Which columns the files have, and an empty file of each kind to fill in. */
export function FileHelp() {
  return (
    <details className="file-help">
      <summary>
        <h2>{importsText.helpTitle}</h2>
      </summary>
      <p>{importsText.helpLead}</p>
      {kinds.map((kind) => {
        const { required, optional } = fileKinds[kind];
        return (
          <section key={kind} aria-label={importsText.kinds[kind]}>
            <h3>{importsText.kinds[kind]}</h3>
            <DefinitionList
              items={[
                { term: importsText.required, value: <Columns names={required} /> },
                { term: importsText.optional, value: <Columns names={optional} /> },
              ]}
            />
            <a href={templateOf(kind)} download={`${kind}.csv`}>
              {importsText.template(`${kind}.csv`)}
            </a>
          </section>
        );
      })}
    </details>
  );
}

function Columns({ names }: { readonly names: readonly string[] }) {
  return <code>{names.join("; ")}</code>;
}

/** The header alone, with the byte order mark that makes Excel read æøå. */
function templateOf(kind: FileKind): string {
  const { required, optional } = fileKinds[kind];
  const header = [...required, ...optional].join(";");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${header}\r\n`)}`;
}
