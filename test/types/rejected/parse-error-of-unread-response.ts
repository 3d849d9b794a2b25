// TS2345: read the body first
import { parseError } from "immersve-client/errors";

export const read = async () => parseError("create-card", await fetch("https://api.example/cards"));
