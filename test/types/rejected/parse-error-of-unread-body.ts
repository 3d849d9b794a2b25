// TS2345: read the body first
import { parseError } from "immersve-client/errors";

export const read = ({ status, headers, body }: Response) =>
  parseError("create-card", { status, headers, body });
