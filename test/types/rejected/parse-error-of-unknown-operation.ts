// TS2345: create-cards
import { parseError } from "immersve-client/errors";

export const read = (status: number) => parseError("create-cards", { status });
