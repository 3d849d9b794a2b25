// Loaded into a process before anything else: notes each file that is opened and each connection that is made.
// @ts-nocheck: it takes the place of functions whatever their types are.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const { appendFileSync } = fs;
const log = process.env.WATCH_IO_LOG;

function note(kind, target) {
  if (log !== undefined) appendFileSync(log, `${kind} ${String(target)}\n`);
}

for (const holder of [fs, fs.promises]) {
  for (const name of [
    "readFile",
    "readFileSync",
    "open",
    "openSync",
    "createReadStream",
    "stat",
    "statSync",
  ]) {
    const original = holder[name];
    if (typeof original !== "function") continue;
    holder[name] = function watched(target, ...more) {
      note("file", target);
      return original.call(this, target, ...more);
    };
  }
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function watched(...words) {
  note("socket", JSON.stringify(words[0]));
  return connect.apply(this, words);
};

syncBuiltinESMExports();
