import { findSuccessName } from "../../openapi/http-status.js";
import { viewBodies, viewHeaders } from "./bodies.js";
import { viewText } from "./parts.js";
import { viewStatusTile } from "./status-tile.js";
/** A success: what it means, its headers and its body. */
export function viewSuccess(response, sources, options) {
    const { status, description } = response;
    return {
        ...viewStatusTile(status),
        id: `success-${status.toLowerCase()}`,
        title: findSuccessName(status) ?? "",
        description: viewText(description, sources),
        ...viewContent(response, sources, options),
    };
}
/** The headers and the bodies of a response. */
export function viewContent({ headers, bodies }, sources, options) {
    return {
        headers: viewHeaders(headers, sources, options),
        bodies: viewBodies(bodies, sources, options),
    };
}
