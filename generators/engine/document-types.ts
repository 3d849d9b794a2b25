import type { SpecVersion } from "@redocly/openapi-core";
import { nodeTypes, normalizeTypes } from "./engine.js";

type NodeTypes = NonNullable<(typeof nodeTypes)[SpecVersion]>;
type Types = ReturnType<typeof normalizeTypes>;

/** The nodes of a version of the specification, by name, with what the engine does not yet know of OpenAPI 3.2. */
export function createTypes(specVersion: SpecVersion): Types {
  const types = nodeTypes[specVersion];
  if (!types) throw new Error(`\`${specVersion}\` is no version of OpenAPI that is read`);
  return normalizeTypes(specVersion === "oas3_2" ? { ...types, ...correct(types) } : types);
}

function correct(types: NodeTypes): NodeTypes {
  const { Response, Encoding, DeviceAuthorization, ClientCredentials } = types;
  if (!Response || !Encoding || !DeviceAuthorization || !ClientCredentials) return {};
  const scopes = ClientCredentials.properties.scopes;
  const nested = {
    encoding: "EncodingMap",
    prefixEncoding: { name: "EncodingList", properties: {}, items: "Encoding" },
    itemEncoding: "Encoding",
  };
  return {
    // It has no longer to be described.
    Response: { ...Response, required: [] },
    Encoding: { ...Encoding, properties: { ...Encoding.properties, ...nested } },
    // The engine names a type that there is not, and throws where it meets it.
    DeviceAuthorization: {
      ...DeviceAuthorization,
      properties: { ...DeviceAuthorization.properties, ...(scopes !== undefined && { scopes }) },
    },
  };
}
