import type { DiffCase } from "./diff-case.js";
import { coded, codes, withResponses } from "./documents.js";

const open = { type: "string" };
const extensible = (...listed: readonly string[]) => ({ type: "string", "x-extensible-enum": listed });
const of403 = (errorCode: unknown) => withResponses({ "403": coded(errorCode) });

/** Changes of how codes come, rather than which there are. */
export const codeListCases: readonly DiffCase[] = [
  {
    name: "a set opened to others than those listed",
    base: of403(codes("A", "B")),
    revision: of403(extensible("A", "B")),
    want: ["breaking codes-opened: the codes under 403 of `create-card` may be others than those listed now"],
  },
  {
    name: "a set opened to any text",
    base: of403(codes("A", "B")),
    revision: of403(open),
    want: ["breaking codes-opened: the codes under 403 of `create-card` may be any value now"],
  },
  {
    name: "a set opened by an alternative",
    base: of403(codes("A", "B")),
    revision: of403({ anyOf: [codes("A", "B"), open] }),
    want: ["breaking codes-opened: the codes under 403 of `create-card` may be others than those listed now"],
  },
  {
    name: "a set closed",
    base: of403(extensible("A", "B")),
    revision: of403(codes("A", "B")),
    want: ["info codes-closed: the codes under 403 of `create-card` are no others than those listed now"],
  },
  {
    name: "a set listed that was any text",
    base: withResponses({ "403": coded(open), "409": coded(codes("X", "Y")) }),
    revision: withResponses({ "403": coded(codes("A", "B")), "409": coded(codes("X", "Y")) }),
    want: ["info codes-listed: the codes under 403 of `create-card` are listed now: `A`, `B`"],
  },
  {
    name: "a set emptied",
    base: withResponses({
      "403": coded(codes("A"), { properties: { reason: open } }),
      "409": coded(codes("X")),
    }),
    revision: withResponses({
      "403": {
        description: "No.",
        content: { "application/json": { schema: { type: "object", properties: { reason: open } } } },
      },
      "409": coded(codes("X")),
    }),
    want: ["breaking codes-emptied: the codes under 403 of `create-card` are gone"],
  },
  {
    name: "codes of another type",
    base: of403(codes("1001", "1002")),
    revision: of403({ type: "integer", enum: [1001, 1002] }),
    want: [
      "breaking code-type-changed: the codes under 403 of `create-card` have another type now: number rather than string",
    ],
  },
  {
    name: "codes at another place",
    base: of403(codes("A", "B")),
    revision: withResponses({
      "403": {
        description: "No.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["error"],
              properties: {
                error: { type: "object", required: ["code"], properties: { code: codes("A", "B") } },
              },
            },
          },
        },
      },
    }),
    want: [
      "breaking code-place-changed: the codes under 403 of `create-card` moved from `/errorCode` to `/error/code`",
    ],
  },
  {
    name: "a code made optional",
    base: of403(codes("A", "B")),
    revision: withResponses({ "403": coded(codes("A", "B"), { required: [] }) }),
    want: ["breaking code-made-optional: the codes under 403 of `create-card` may be missing now"],
  },
  {
    name: "a code made required",
    base: withResponses({ "403": coded(codes("A", "B"), { required: [] }) }),
    revision: of403(codes("A", "B")),
    want: ["info code-made-required: the codes under 403 of `create-card` always come now"],
  },
  {
    name: "a code made nullable",
    base: of403(codes("A", "B")),
    revision: of403({ type: ["string", "null"], enum: ["A", "B", null] }),
    want: ["breaking code-made-nullable: the codes under 403 of `create-card` may be null now"],
  },
  {
    name: "a code made nullable and optional, and one code more",
    base: of403(codes("A", "B")),
    revision: withResponses({
      "403": coded({ type: ["string", "null"], enum: ["A", "B", "C", null] }, { required: [] }),
    }),
    want: [
      "breaking code-made-nullable: the codes under 403 of `create-card` may be null now",
      "breaking code-made-optional: the codes under 403 of `create-card` may be missing now",
      "breaking code-added: `C` under 403 of `create-card` added",
    ],
  },
];
