/** How a template is compiled: unknown names and helpers are errors, values are escaped except in Markdown. */
export function toTemplateOptions(path: string) {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { once: true },
    noEscape: path.endsWith(".md.hbs"),
  };
}
