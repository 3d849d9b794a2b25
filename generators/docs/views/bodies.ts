import type { DescribedBody, DescribedParameter } from "../../shapes/described-operation.js";
import type { FieldView } from "./field-view.js";
import { type FieldsOptions, viewParameters, viewSchema } from "./fields.js";
import type { ViewSources } from "./sources.js";

/** What a request or a response consists of, by media type. */
export interface BodyView {
  readonly mediaTypes: readonly string[];
  readonly isOfItems: boolean;
  /** `null` if the document does not say. */
  readonly schema: FieldView | null;
}

/** The bodies of a request or of a response; media types with the same schema are one. */
export function viewBodies(
  bodies: readonly DescribedBody[],
  sources: ViewSources,
  { idPrefix, ...options }: FieldsOptions,
): readonly BodyView[] {
  const groups = new Map<unknown, DescribedBody[]>();
  for (const body of bodies) {
    const group = toGroup(body, sources);
    groups.set(group, [...(groups.get(group) ?? []), body]);
  }
  return [...groups.values()].flatMap(([first, ...rest], index) => {
    if (!first) return [];
    const { schema, isOfItems } = first;
    // An id occurs once on a page.
    const own = { ...options, ...(idPrefix !== undefined && index === 0 && { idPrefix }) };
    return [
      {
        mediaTypes: [first, ...rest].map(({ mediaType }) => mediaType),
        isOfItems,
        schema: schema ? viewSchema(schema, sources, own) : null,
      },
    ];
  });
}

function toGroup({ schema, isOfItems }: DescribedBody, { shapes }: ViewSources): unknown {
  if (!schema) return "";
  return isOfItems ? schema.node : (shapes.read(schema).key ?? schema.node);
}

/** The headers of a response. */
export function viewHeaders(
  headers: readonly DescribedParameter[],
  sources: ViewSources,
  { budget, way }: FieldsOptions,
): readonly FieldView[] {
  // What a body is says the body.
  return viewParameters(
    headers.filter(({ name }) => name.toLowerCase() !== "content-type"),
    sources,
    { budget, way },
  );
}
