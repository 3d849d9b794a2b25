import type { Follow, Placed } from "./follow.js";
import { isJson } from "./media-types.js";
import type { OpenApiParameter } from "./openapi.js";

/** Where a parameter travels. */
const places = ["path", "query", "querystring", "header", "cookie"] as const;

/** Whether a parameter travels somewhere that the specification knows. */
export function isParameterPlace(place: string): place is (typeof places)[number] {
  return (places as readonly string[]).includes(place);
}

/** How the value of a parameter, or of a property of a form, becomes text (OpenAPI, Style Values). */
export interface SerializationStyle {
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/** The styles of each place; the first is what it has by default. */
const stylesByPlace: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Whether a place has a style; a place without styles has every one. */
export function hasStyle(place: string, style: unknown): boolean {
  return style === undefined || (stylesByPlace[place]?.includes(String(style)) ?? true);
}

/** The style of something in a place. What the place does not have counts as not said. */
export function toStyle(
  place: string,
  stated: { readonly style?: unknown; readonly explode?: unknown; readonly allowReserved?: unknown },
): SerializationStyle {
  const known = hasStyle(place, stated.style) ? stated.style : undefined;
  const style = String(known ?? stylesByPlace[place]?.[0] ?? "form");
  return {
    style,
    explode: typeof stated.explode === "boolean" ? stated.explode : isExplodedByDefault(style),
    allowReserved: stated.allowReserved === true,
  };
}

/** Whether lists and objects are written in parts where nothing is said; a `deepObject` always is. */
function isExplodedByDefault(style: string): boolean {
  return style === "form" || style === "cookie" || style === "deepObject";
}

/** How a value that a media type describes becomes text: as JSON, or as the text that it is. */
export function toContentForm(mediaType: string): "json" | "text" {
  return isJson(mediaType) ? "json" : "text";
}

/** The parameters that a path item or an operation lists itself. A reference may lead to what has no name: that is none. */
export function listParameters(
  { node, location }: Placed,
  follow: Follow,
): readonly Placed<OpenApiParameter>[] {
  const { parameters } = node;
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((parameter, index) => {
    const found = follow<OpenApiParameter>(parameter, location.child(["parameters", index]));
    return typeof found?.node.name === "string" ? [found] : [];
  });
}
