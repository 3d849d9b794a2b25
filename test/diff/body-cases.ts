import type { DiffCase } from "./diff-case.js";
import { type BodyOptions, bare, coded, codes, withResponses } from "./documents.js";

const text = { type: "string" };
const list = { type: "array", items: { type: "object", required: ["path"], properties: { path: text } } };
const of403 = (options: BodyOptions) => withResponses({ "403": coded(codes("A", "B"), options) });
const retryAfter = (required: boolean) => ({
  headers: { "Retry-After": { required, schema: { type: "integer" } } },
});
const both = { required: ["errorCode", "reason"], properties: { reason: text } };

/** Changes of the rest of a body, its headers and its media types. */
export const bodyCases: readonly DiffCase[] = [
  {
    name: "a required property removed",
    base: of403(both),
    revision: of403({}),
    want: ["breaking property-removed: the property `/reason` under 403 of `create-card` removed"],
  },
  {
    name: "an optional property removed",
    base: of403({ properties: { reason: text } }),
    revision: of403({}),
    want: ["warning optional-property-removed: the property `/reason` under 403 of `create-card` removed"],
  },
  {
    name: "a property added",
    base: of403({}),
    revision: of403({ properties: { reason: text } }),
    want: ["info property-added: the property `/reason` under 403 of `create-card` added"],
  },
  {
    name: "an object added with all that is in it",
    base: of403({}),
    revision: of403({ properties: { errors: list } }),
    want: ["info property-added: the property `/errors` under 403 of `create-card` added"],
  },
  {
    name: "a required property removed from the entries of a list",
    base: of403({ properties: { errors: list } }),
    revision: of403({ properties: { errors: { type: "array", items: { type: "object", properties: {} } } } }),
    want: ["breaking property-removed: the property `/errors/0/path` under 403 of `create-card` removed"],
  },
  {
    name: "a property made optional",
    base: of403(both),
    revision: of403({ properties: { reason: text } }),
    want: [
      "breaking property-made-optional: the property `/reason` under 403 of `create-card` may be missing now",
    ],
  },
  {
    name: "a property made required",
    base: of403({ properties: { reason: text } }),
    revision: of403(both),
    want: ["info property-made-required: the property `/reason` under 403 of `create-card` always comes now"],
  },
  {
    name: "a property of another type",
    base: of403({ properties: { reason: text } }),
    revision: of403({ properties: { reason: { type: "object" } } }),
    want: [
      "breaking property-type-changed: the property `/reason` under 403 of `create-card` has another type now: object rather than string",
    ],
  },
  {
    name: "a property of fewer types",
    base: of403({ properties: { reason: { type: ["string", "null"] } } }),
    revision: of403({ properties: { reason: text } }),
    want: [],
  },
  {
    name: "a required header removed",
    base: of403(retryAfter(true)),
    revision: of403({}),
    want: ["breaking header-removed: the header `retry-after` under 403 of `create-card` removed"],
  },
  {
    name: "an optional header removed",
    base: of403(retryAfter(false)),
    revision: of403({}),
    want: ["warning optional-header-removed: the header `retry-after` under 403 of `create-card` removed"],
  },
  {
    name: "`Retry-After` made optional",
    base: withResponses({ "429": { description: "No.", ...retryAfter(true) } }),
    revision: withResponses({ "429": { description: "No.", ...retryAfter(false) } }),
    want: [
      "warning header-made-optional: the header `retry-after` under 429 of `create-card` may be missing now",
    ],
  },
  {
    name: "a header that always comes now",
    base: of403(retryAfter(false)),
    revision: of403(retryAfter(true)),
    want: ["info header-made-required: the header `retry-after` under 403 of `create-card` always comes now"],
  },
  {
    name: "a header added",
    base: of403({}),
    revision: of403(retryAfter(true)),
    want: ["info header-added: the header `retry-after` under 403 of `create-card` added"],
  },
  {
    name: "a media type added",
    base: of403({}),
    revision: of403({ mediaTypes: ["application/json", "application/problem+json"] }),
    want: [
      "warning media-type-added: the media type `application/problem+json` under 403 of `create-card` added",
    ],
  },
  {
    name: "a media type in place of another",
    base: of403({}),
    revision: of403({ mediaTypes: ["application/problem+json"] }),
    want: [
      "breaking media-type-removed: the media type `application/json` under 403 of `create-card` removed",
      "warning media-type-added: the media type `application/problem+json` under 403 of `create-card` added",
    ],
  },
  {
    name: "a body removed with its codes",
    base: withResponses({ "403": coded(codes("A")), "409": coded(codes("X")) }),
    revision: withResponses({ "403": bare, "409": coded(codes("X")) }),
    want: [
      "breaking media-type-removed: the media type `application/json` under 403 of `create-card` removed",
    ],
  },
  {
    name: "parameters of a media type",
    base: of403({}),
    revision: of403({ mediaTypes: ["Application/JSON; charset=utf-8"] }),
    want: [],
  },
];
