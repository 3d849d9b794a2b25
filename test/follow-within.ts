export { followWithin } from "../generators/openapi/follow-within.js";
