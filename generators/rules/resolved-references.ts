import { type LocationObject, type Oas3Rule, YamlParseError } from "@redocly/openapi-core";

/** `document/unresolved-reference`: every `$ref` leads somewhere; a file behind it that cannot be parsed is `document/syntax`. */
export const resolvedReferences: Oas3Rule = () => {
  const reportedFiles = new Set<string>();
  return {
    ref: {
      leave(node, { report, location }, resolved) {
        if (resolved.node !== undefined) return;
        if (resolved.error instanceof YamlParseError) {
          const { source } = resolved.error;
          if (reportedFiles.has(source.absoluteRef)) return;
          reportedFiles.add(source.absoluteRef);
          report({
            ruleId: "document/syntax",
            message: resolved.error.message,
            location: toLocation(resolved.error),
          });
          return;
        }
        const message = `the reference \`${node.$ref}\` leads nowhere`;
        report({ ruleId: "document/unresolved-reference", message, location: location.child(["$ref"]) });
      },
    },
  };
};

function toLocation({ source, line, col }: YamlParseError): LocationObject {
  const start = { line: Number.isNaN(line) ? 1 : line, col: Number.isNaN(col) ? 1 : col };
  return { source, start, pointer: undefined };
}
