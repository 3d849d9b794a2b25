import { commands } from "./command-table.js";
import { options } from "./options.js";

/** The text of `--help`: every command and every option. */
export function formatUsage(): string {
  const calls = commands.map(
    ({ name, argument, summary }): Row => [`openapi-errors ${name} ${argument}`, summary],
  );
  const named = Object.entries(options).map(
    ([name, option]): Row => [
      option.type === "boolean" ? `--${name}` : `--${name} ${option.placeholder}`,
      option.help,
    ],
  );
  return `openapi-errors: make an API's errors part of its contract

${formatRows(calls, 2)}

An api is a name from redocly.yaml or the path of a document; without one, all of redocly.yaml. dev and release take one of several.

${formatRows([...named, ["-h, --help", "this text"], ["--version", "the version"]], 3)}
`;
}

type Row = readonly [word: string, meaning: string];

function formatRows(rows: readonly Row[], gap: number): string {
  const width = Math.max(...rows.map(([word]) => word.length)) + gap;
  return rows.map(([word, meaning]) => `  ${word.padEnd(width)}${meaning}`).join("\n");
}
