import { sample } from "openapi-sampler";
import type { Operation, Parameter } from "../../generators/contract/contract.js";
import type { FollowedDocument, Placed } from "../../generators/openapi/follow.js";
import { followEach } from "../../generators/openapi/follow.js";
import { isRecord, type OpenApiMediaType, type OpenApiParameter } from "../../generators/openapi/openapi.js";
import { listOperations } from "../../generators/openapi/operations.js";

/** The inputs of a call. */
export type SampleInput = Readonly<Record<string, unknown>>;

type Values = Record<string, Record<string, unknown>>;

/** What a document gives as a sample of each input of an operation, or what its schemas allow. */
export function sampleInput(
  { id, parameters, requestBody }: Operation,
  document: FollowedDocument,
): SampleInput {
  const found = listOperations(document).find((one) => one.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  const nodes = [found.item, found].flatMap((holder) => listParameters(holder, document));
  const input: Values = {};
  for (const parameter of parameters) {
    const { name, place } = parameter;
    const node = nodes.findLast((one) => one.name === name && one.in === place);
    const value = node && sampleParameter(node, parameter, document);
    if (value !== undefined) input[place] = { ...input[place], [name]: value };
  }
  const [content] = requestBody?.contents ?? [];
  if (!content) return input;
  const body = document.follow(found.node.requestBody, found.location);
  const media = body && (body.node.content as Readonly<Record<string, OpenApiMediaType>>)[content.mediaType];
  return { ...input, body: sampleMedia(media ?? {}, document) };
}

function listParameters(
  { node, location }: Placed,
  { follow }: FollowedDocument,
): readonly OpenApiParameter[] {
  const list: readonly unknown[] = Array.isArray(node.parameters) ? node.parameters : [];
  return list.flatMap((one) => follow<OpenApiParameter>(one, location)?.node ?? []);
}

/** All that are required, and those that the document gives a sample of. */
function sampleParameter(
  node: OpenApiParameter,
  { required }: Parameter,
  document: FollowedDocument,
): unknown {
  const { schema, content } = node;
  const [media] = Object.values(content ?? {});
  const example = findExample(node as OpenApiMediaType, document) ?? (media && findExample(media, document));
  return example ?? (required ? sampleSchema(schema ?? media?.schema, document) : undefined);
}

function sampleMedia(media: OpenApiMediaType, document: FollowedDocument): unknown {
  return findExample(media, document) ?? sampleSchema(media.schema, document);
}

function findExample(
  { example, examples }: OpenApiMediaType,
  { location, follow }: FollowedDocument,
): unknown {
  const [first] = followEach(examples, location, follow);
  return example ?? first?.node.value ?? first?.node.dataValue;
}

function sampleSchema(schema: unknown, { root }: FollowedDocument): unknown {
  if (!isRecord(schema)) return undefined;
  return sample(schema, { skipReadOnly: true, quiet: true }, root);
}
