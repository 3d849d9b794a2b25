/**
 * What in a document leads anywhere but to a component of it, as `pointer: value`: references of another
 * form or to nothing, and other places that name a file or a host which tools open.
 */
export function findWaysOut(document: unknown): readonly string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      const at = `${pointer}/${key}`;
      if (key === "$ref" && typeof child === "string" && !isComponent(document, child))
        found.push(`${at}: ${child}`);
      if (key === "externalValue" && typeof child === "string") found.push(`${at}: ${child}`);
      if (/^(operationRef|\$dynamicRef|\$recursiveRef)$/.test(key) && typeof child === "string")
        if (!child.startsWith("#")) found.push(`${at}: ${child}`);
      if (typeof child === "number" && !Number.isFinite(child)) found.push(`${at}: ${child}`);
      visit(child, at);
    }
  };
  visit(document, "");
  return found;
}

function isComponent(document: unknown, reference: string): boolean {
  const [, section = "", key = ""] = /^#\/components\/([A-Za-z]+)\/([A-Za-z0-9._-]+)$/.exec(reference) ?? [];
  const { components = {} } = document as { components?: Record<string, Record<string, unknown>> };
  return Object.hasOwn(components, section) && Object.hasOwn(components[section] ?? {}, key);
}
