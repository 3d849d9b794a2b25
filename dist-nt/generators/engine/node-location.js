import { escapePart } from "../openapi/pointer.js";
import { EngineLocation } from "./engine.js";
/**
 * A location of the engine that makes those of its children faster: the engine looks at the last character of a
 * pointer, for which all that it was joined of has to be copied, at every property of every node.
 */
export class NodeLocation extends EngineLocation {
    child(parts) {
        const [name] = Array.isArray(parts) ? parts : [parts];
        const isOne = !Array.isArray(parts) || parts.length === 1;
        // After an empty name, the engine leaves out the slash before the next.
        if (!isOne || name === undefined || name === "")
            return toNodeLocation(super.child(parts));
        return new NodeLocation(this.source, `${this.pointer}/${typeof name === "number" ? name : escapePart(name)}`);
    }
}
/** A location whose pointer ends with a slash: that of the root, or of an empty name. */
class RootLocation extends EngineLocation {
    child(parts) {
        return toNodeLocation(super.child(parts));
    }
}
/** The same place, as one that makes its children faster where it can. */
export function toNodeLocation({ source, pointer }) {
    return pointer.length < 3 || pointer.endsWith("/")
        ? new RootLocation(source, pointer)
        : new NodeLocation(source, pointer);
}
