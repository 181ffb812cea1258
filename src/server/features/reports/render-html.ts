import { readFileSync } from "node:fs";
import { dayInDenmark } from "#kit/clock";
import { formatDanishDate } from "#kit/danish-date";
import type { Block, Chapter, ReportDocument, RichText, TableBlock } from "#report/report-document";
import { projectFile } from "#server/project-file";
import { describeEdition, describeInvented } from "./describe-edition.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { figureAddress } from "./figure-address.ts";
import { renderChart } from "./render-chart.ts";

const style = readFileSync(projectFile("src/server/features/reports/report.css"), "utf8");

/**
 * The report as one HTML file that needs nothing else: headings, captions and scopes for those who listen to it. Each number
 * links to where it comes from in the Sagspejl at `publicUrl`.
 */
export function renderHtml(document: ReportDocument, publicUrl: string): string {
  const { title, subtitle, municipality, invented, chapters, auditId } = document;
  const addressOf: AddressOf = (figureId) => figureAddress(publicUrl, auditId, figureId);
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title}. ${subtitle}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="quiet">${escapeHtml(municipality)} · ${escapeHtml(subtitle)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="quiet">Dannet ${formatDanishDate(dayInDenmark(document.generatedAt))}. ${describeEdition(document)}</p>
${invented ? `<p class="notice">${escapeHtml(describeInvented(municipality))}</p>` : ""}
</header>
<nav aria-labelledby="indhold"><h2 id="indhold">Indhold</h2><ol>${chapters.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join("")}</ol></nav>
<main>
${chapters.map((chapter) => chapterHtml(chapter, addressOf)).join("\n")}
</main>
</body>
</html>
`;
}

type AddressOf = (figureId: string) => string;

function chapterHtml({ id, title, blocks }: Chapter, addressOf: AddressOf): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>\n${blocks.map((block) => blockHtml(block, addressOf)).join("\n")}</section>`;
}

function blockHtml(block: Block, addressOf: AddressOf): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case "paragraph":
      return `<p>${richHtml(block.text, addressOf)}</p>`;
    case "notice":
      return `<p class="notice">${richHtml(block.text, addressOf)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${richHtml(item, addressOf)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block, addressOf);
    case "interval-chart": {
      const picture =
        block.rows.length === 0
          ? ""
          : `<figure><figcaption>${escapeHtml(block.caption)}</figcaption>${renderChart(block)}</figure>`;
      return picture + tableHtml(block.table, addressOf);
    }
  }
}

/** Scrolls sideways in itself on a narrow screen, by keyboard too. */
function tableHtml({ id, caption, columns, rows }: TableBlock, addressOf: AddressOf): string {
  const side = (index: number) => (columns[index]?.align === "right" ? ' class="number"' : "");
  const head = columns.map(({ header }, index) => `<th scope="col"${side(index)}>${escapeHtml(header)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${richHtml(cell, addressOf)}</th>`
        : `<td${side(index)}>${richHtml(cell, addressOf)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-labelledby="tabel-${id}"><table><caption id="tabel-${id}">${escapeHtml(caption)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function richHtml(text: RichText, addressOf: AddressOf): string {
  return text
    .map(({ text: words, isCode, figureId }) => {
      if (isCode) return `<code>${escapeHtml(words)}</code>`;
      if (figureId === undefined) return escapeHtml(words);
      return `<a href="${escapeMarkup(addressOf(figureId))}">${escapeHtml(words)}</a>`;
    })
    .join("");
}

/** A number and its percent sign stay on one line. */
function escapeHtml(text: string): string {
  return escapeMarkup(text).replaceAll(" %", "\u00a0%");
}
