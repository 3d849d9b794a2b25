// @ts-check
// The search, loaded when it is first wanted: over an index that was built with the site, in the browser alone.
(() => {
  /**
   * @typedef {{ name: string, kind: string, href: string, title: string }} Entry
   * @typedef {{ codePaths: string[][], codeStatuses: string[], entries: Entry[], options: object, index: object }} SearchData
   */
  const globals = /** @type {any} */ (globalThis);
  /** @type {SearchData} */
  const { codePaths, codeStatuses, entries, options, index } = globals.docsSearchData;
  /** @type {import("minisearch").default} */
  const words = globals.MiniSearch.loadJS(index, options);
  const maxShown = 40;

  globals.docsSearch = { open, mount, find, show };

  /**
   * What a query finds, the likeliest first: the code of an error body, names as they are written, names
   * that begin with it, names that contain it, then words. A code or a status that is not documented is
   * said to be so, with the statuses that it may come with and the names that are most like it.
   *
   * @param {string} query
   * @returns {{ missing: string | undefined, found: Entry[] }}
   */
  function find(query) {
    const text = query.trim();
    if (text === "") return { missing: undefined, found: [] };
    const named = findNames(text);
    const folded = fold(text);
    const begin = entries.filter(({ name }) => folded !== "" && fold(name).startsWith(folded));
    const contain = entries.filter(({ name, title }) => folded !== "" && fold(name + title).includes(folded));
    const missing = begin.length + contain.length > 0 ? undefined : findMissing(text);
    if (missing !== undefined) {
      return {
        missing,
        found: [...new Set([...named, ...findStatuses(text), ...findWords(missing).slice(0, 5)])],
      };
    }
    if (named.length > 0 && /[{}]|\s\S+\s\S+\s/.test(text)) return { missing, found: named };
    return { missing, found: [...new Set([...named, ...begin, ...contain, ...findWords(text)])] };
  }

  /** What looks like a code or a status and is none of this site. @param {string} text @returns {string | undefined} */
  function findMissing(text) {
    const stated = readCode(text);
    const words = text.split(/[^\p{L}\p{N}_.:/-]+/u);
    const isCode = words.length === 1 ? /^\d{3}$|[_.:-]/ : /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
    const candidates =
      typeof stated === "string" && stated !== "" ? [stated] : words.filter((word) => isCode.test(word));
    const [first] = candidates;
    return candidates.some((word) => entries.some(({ name }) => name === word)) ? undefined : first;
  }

  /** The statuses that a text names, else those that come with codes. @param {string} text @returns {Entry[]} */
  function findStatuses(text) {
    const statuses = entries.filter(({ kind }) => kind === "status");
    const isOf = (/** @type {Entry} */ { name }, /** @type {string} */ status) =>
      name.split(" ")[0] === status;
    const numbers = text.match(/\b[1-5]\d\d\b/g) ?? [];
    const stated = numbers.flatMap((number) => {
      const exact = statuses.filter((entry) => isOf(entry, number));
      return exact.length > 0
        ? exact
        : statuses.filter((entry) => isOf(entry, `${number.charAt(0)}XX`) || isOf(entry, "default"));
    });
    return stated.length > 0
      ? stated
      : codeStatuses.flatMap((status) => statuses.filter((entry) => isOf(entry, status)));
  }

  /** `create-card`, `createCard` and `CREATE_CARD` are one name to a reader. @param {string} text */
  function fold(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  }

  /** Names that a pasted body or log line holds. @param {string} text @returns {Entry[]} */
  function findNames(text) {
    const tokens = [readCode(text), ...text.split(/[^\p{L}\p{N}_.-]+/u)];
    return [...new Set(tokens.flatMap((token) => entries.filter(({ name }) => name === token)))];
  }

  /** The code of an error body, at the first of the places where the API puts it. @param {string} text @returns {unknown} */
  function readCode(text) {
    try {
      const body = JSON.parse(text);
      const codes = codePaths.map((path) => path.reduce((value, part) => value?.[part], body));
      const code = codes.find((one) => one !== undefined);
      return typeof code === "number" ? String(code) : code;
    } catch {
      // No JSON, or not all of it: the words in it are looked at one by one.
      return undefined;
    }
  }

  /** @param {string} text @returns {Entry[]} */
  function findWords(text) {
    const every = words.search(text, { combineWith: "AND", prefix: true, fuzzy: 0.15 });
    const found = every.length > 0 ? every : words.search(text, { prefix: true, fuzzy: 0.2 });
    return found.flatMap(({ id }) => entries[id] ?? []);
  }

  /** @type {HTMLDialogElement | undefined} */
  let dialog;

  /** Opens the search over the page. */
  function open() {
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "finder";
      dialog.setAttribute("aria-label", "Search");
      document.body.append(dialog);
      mount(dialog);
      dialog.addEventListener("click", ({ target }) => target === dialog && dialog?.close());
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input")?.select();
  }

  /** Puts the search into a place on the page. @param {HTMLElement} place */
  function mount(place) {
    const box = element("div", "find");
    const input = element("input");
    input.type = "search";
    input.placeholder = "Code, words, path, or a whole error body";
    input.setAttribute("aria-label", "Search codes and operations");
    input.spellcheck = false;
    const status = element("p");
    status.setAttribute("role", "status");
    const list = element("ul");
    box.append(input, status, list);
    place.append(box);
    const update = () => show(input.value, status, list);
    input.addEventListener("input", update);
    box.addEventListener("keydown", (event) => move(event, input, list));
    const asked = new URLSearchParams(location.search).get("q");
    if (asked && place !== dialog) input.value = asked;
    update();
    // A page of its own is for nothing else; whoever has begun something there goes on with it.
    if (place !== dialog && document.activeElement === document.body) input.focus({ preventScroll: true });
  }

  /** @param {string} query @param {HTMLElement} status @param {HTMLElement} list */
  function show(query, status, list) {
    const { missing, found } = find(query);
    const more = found.length > maxShown ? `, the first ${maxShown} shown` : "";
    const count = found.length === 0 ? "Nothing found" : `${found.length} found${more}`;
    const near = found[0] ? `; see ${found[0].name}` : "";
    const answer = missing === undefined ? count : `${missing} is not documented here${near}`;
    status.textContent = query.trim() === "" ? "" : answer;
    list.replaceChildren(...found.slice(0, maxShown).map(toItem));
  }

  /** @param {Entry} entry */
  function toItem({ name, kind, href, title }) {
    const link = element("a");
    link.href = `${document.documentElement.dataset.root}${href}`;
    const label = element("b");
    label.textContent = name;
    const sort = element("span");
    sort.textContent = kind;
    const about = element("p");
    about.textContent = title;
    link.append(label, sort, about);
    const item = element("li");
    item.append(link);
    return item;
  }

  /** Arrows move between the results, Enter opens the first. @param {KeyboardEvent} event @param {HTMLInputElement} input @param {HTMLElement} list */
  function move(event, input, list) {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
    if (event.key === "Enter" && at < 0) links[0]?.click();
    else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @returns {HTMLElementTagNameMap[Tag]}
   */
  function element(tag, className = "") {
    const made = document.createElement(tag);
    if (className !== "") made.className = className;
    return made;
  }
})();
