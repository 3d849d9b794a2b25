import { EngineLocation } from "./engine.js";
/**
 * A location of the engine that makes those of its children faster: the engine looks at the last character of a
 * pointer, for which all that it was joined of has to be copied, at every property of every node.
 */
export declare class NodeLocation extends EngineLocation {
    child(parts: (string | number)[] | string | number): EngineLocation;
}
/** The same place, as one that makes its children faster where it can. */
export declare function toNodeLocation({ source, pointer }: EngineLocation): EngineLocation;
