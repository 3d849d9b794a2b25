import { createQuerySerializer } from "openapi-fetch";
import { ownOf } from "./own.js";

/** Writes a query, in the styles that OpenAPI has by default; what is `undefined` is left out. */
export function toQuery(query: object): string {
  return createQuerySerializer(ownOf({}))(ownOf(query));
}
