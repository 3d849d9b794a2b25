import type { NormalizedNodeType } from "@redocly/openapi-core";
import type { Target } from "../openapi/find-target.js";
import { type OpenApiReference } from "../openapi/openapi.js";
import { type Closing, type Kind } from "./closing.js";
/**
 * A reference as it is in the closed document: a reference to a component, or its target written out, or the
 * keys beside it if it cannot be resolved.
 */
export declare function closeReference(closing: Closing, reference: OpenApiReference, kind: Kind): unknown;
/** The reference to the component for a target; the component is added if there is none. */
export declare function toReference(closing: Closing, given: Target, type: NormalizedNodeType): string;
