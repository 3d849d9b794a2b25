import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { isReference, type OpenApiResponse } from "../openapi/openapi.js";

/** An example of a body. */
export interface BodyExample {
  /** Its key among `examples`; empty for that of `example`. */
  readonly name: string;
  readonly value: Placed<unknown>;
  readonly description?: unknown;
}

/** The examples of the bodies of a response, of each media type the named ones first. */
export function listExamples(
  { node, location }: Placed<OpenApiResponse>,
  follow: Follow,
): readonly BodyExample[] {
  return followEach(node.content, location.child("content"), follow).flatMap(
    ({ node: media, location: at }) => {
      const named = followEach(media.examples, at.child("examples"), follow).flatMap(
        ({ key, ...example }) => {
          const { value, dataValue, description } = example.node;
          const [field, node] = value === undefined ? ["dataValue", dataValue] : ["value", value];
          if (node === undefined) return [];
          return [{ name: key, value: { node, location: example.location.child(field) }, description }];
        },
      );
      const only = readExample(media.example, at.child("example"), follow);
      return only ? [...named, { name: "", value: only }] : named;
    },
  );
}

/** Follows an example that is in a file of its own. */
function readExample(
  example: unknown,
  location: Placed["location"],
  follow: Follow,
): Placed<unknown> | undefined {
  if (isReference(example)) return follow(example, location);
  return example === undefined ? undefined : { node: example, location };
}
