import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { existsAsFile, existsAsFolder, leadsInside, readText, readTextIfAny, } from "../../generators/io/read-files.js";
const mediaTypes = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".md": "text/markdown",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".xml": "application/xml",
    ".yaml": "application/yaml",
};
/**
 * Serves a site on 127.0.0.1.
 *
 * @param port 0 takes any that is free
 */
export async function startDevServer(served, port) {
    let shown = { build: 0 };
    const listeners = new Set();
    const server = createServer((request, response) => {
        answer(request, response, served, shown, listeners).catch(() => response.destroy());
    });
    await new Promise((done, fail) => {
        server.once("error", fail);
        server.listen(port, "127.0.0.1", done);
    });
    return {
        url: `http://127.0.0.1:${server.address().port}/`,
        show: (next) => {
            shown = next;
            for (const listener of listeners)
                tell(listener, next);
        },
        close: () => close(server),
    };
}
async function answer(request, response, served, shown, listeners) {
    // A page elsewhere that has its own name resolve to this machine does not get in.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ""))
        return send(response, 403, ".txt", "");
    const path = toPath(request.url ?? "/", served.basePath);
    if (path === undefined)
        return send(response, 404, ".txt", "");
    if (path === "_dev/events")
        return listen(response, shown, listeners);
    const own = path.startsWith("_dev/") ? served.own.get(path.slice("_dev/".length)) : undefined;
    if (own !== undefined)
        return send(response, 200, extname(path), own);
    const file = resolve(served.folder, path);
    if (file !== served.folder && !file.startsWith(served.folder + sep))
        return send(response, 404, ".txt", "");
    if (existsAsFolder(file) && path !== "" && !path.endsWith("/")) {
        return void response.writeHead(301, { location: `${request.url}/` }).end();
    }
    const page = existsAsFolder(file) ? join(file, "index.html") : file;
    if (shown.problems !== undefined && [".html", ""].includes(extname(page)))
        return send(response, 500, ".html", withReload(shown.problems, shown));
    if (existsAsFile(page) && (await leadsInside(served.folder, page)))
        return send(response, 200, extname(page), withReload(await readText(page), shown, page));
    const missing = readTextIfAny(join(served.folder, "404.html")) ?? "";
    return send(response, 404, ".html", withReload(missing, shown));
}
/** Relative to the folder of the site; `undefined` for a path that cannot be decoded or that no file can have. */
function toPath(url, basePath) {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const inside = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.slice(1);
    try {
        const path = decodeURIComponent(inside);
        return path.includes("\0") ? undefined : path;
    }
    catch {
        // A lone % is no escape.
        return undefined;
    }
}
/** A page that reloads itself, and may ask this server when to. */
function withReload(text, { build }, page = "index.html") {
    if (extname(page) !== ".html")
        return text;
    return text
        .replace("default-src 'none'; script-src ", "default-src 'none'; connect-src 'self'; script-src 'self' ")
        .replace("<html ", `<html data-build="${build}" `)
        .replace("</head>", '<script src="/_dev/reload.js"></script>\n</head>');
}
function listen(response, shown, listeners) {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    tell(response, shown);
}
function tell(response, { build }) {
    response.write(`data: ${build}\n\n`);
}
function send(response, status, extension, text) {
    const type = mediaTypes[extension] ?? "text/plain";
    response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
    response.end(text);
}
function close(server) {
    return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
    });
}
