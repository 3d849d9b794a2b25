// @ts-check
// What every page can do with a script; without it, every page can be read. A classic script, because
// browsers load no modules from a plain folder.
(() => {
  const root = document.documentElement;
  const storageKey = "theme";

  // At once, before anything is painted.
  applyTheme(readTheme());
  document.addEventListener("DOMContentLoaded", () => {
    addThemeSwitch();
    addCopyButtons();
    markColumns();
    upgradeSearch();
    addFinder();
    addMatrixFilters();
    closeMenuOnTheWay();
  });

  /** @returns {string | null} the reader's choice, if any */
  function readTheme() {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      // Some browsers keep nothing for plain folders.
      return null;
    }
  }

  /** @param {string | null} theme */
  function applyTheme(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  function addThemeSwitch() {
    const button = document.createElement("button");
    button.type = "button";
    const prefersDark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ?? (prefersDark.matches ? "dark" : "light")) === "dark";
    const label = () => {
      button.textContent = isDark() ? "☀" : "☾";
      button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} theme`);
    };
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      applyTheme(theme);
      try {
        localStorage.setItem(storageKey, theme);
        // Of the reference.
        localStorage.setItem("redoc.colorMode", theme);
      } catch {
        // The choice lasts as long as the page.
      }
      label();
    });
    prefersDark.addEventListener("change", label);
    label();
    document.querySelector(".tools")?.append(button);
  }

  function addCopyButtons() {
    for (const sample of document.querySelectorAll(".sample")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        const isDone = await copy(sample.querySelector("code"));
        button.textContent = isDone ? "Copied" : "Select it and copy";
        setTimeout(() => {
          button.textContent = "Copy";
        }, 2000);
      });
      sample.append(button);
    }
  }

  /** @param {HTMLElement | null} code */
  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code?.textContent ?? "");
      return true;
    } catch {
      // No clipboard for this page: leave the text selected.
      if (code) getSelection()?.selectAllChildren(code);
      return false;
    }
  }

  /** In a matrix the row under the pointer is marked by style; the column needs a script. */
  function markColumns() {
    for (const table of document.querySelectorAll(".matrix table")) {
      const columns = [...(table.querySelector("thead tr")?.children ?? [])].map(() =>
        document.createElement("col"),
      );
      table.prepend(...columns);
      table.addEventListener("mouseover", ({ target }) => {
        const cell = target instanceof Element ? target.closest("td, thead th") : null;
        const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
        columns.forEach((column, index) => {
          column.className = index === at && index > 0 ? "at" : "";
        });
      });
    }
  }

  /** The search opens on the page that one is on; its script and index are loaded when it is first wanted. */
  function upgradeSearch() {
    const link = document.getElementById("search-link");
    const place = document.getElementById("search");
    if (place) load().then((search) => search.mount(place));
    if (!link) return;
    const key = document.createElement("kbd");
    key.textContent = "/";
    link.append(key);
    link.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
    const open = () =>
      place ? place.querySelector("input")?.focus() : load().then((search) => search.open());
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener("keydown", (event) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting;
      if (!isSlash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      open();
    });
  }

  /** A link to a place on the page leads out of the menu of small screens. */
  function closeMenuOnTheWay() {
    const menu = document.getElementById("menu");
    menu?.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a") && menu.matches(":popover-open"))
        menu.hidePopover();
    });
  }

  /** `create-card`, `createCard` and `CREATE_CARD` are one name to a reader. @param {string} text */
  function fold(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  }

  /** @param {string} label @param {string} hint */
  function createField(label, hint) {
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = hint;
    input.spellcheck = false;
    input.setAttribute("aria-label", label);
    return input;
  }

  /** The home: what is typed leaves of its names those that have it; where none has it, everything is searched. */
  function addFinder() {
    const place = document.getElementById("finder");
    if (!place) return;
    const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-find]")]);
    const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".chip-group, .heat")]);
    const names = items.map((item) => fold(item.querySelector("a")?.textContent ?? ""));
    const box = document.createElement("div");
    box.className = "find";
    const input = createField(
      "Find a code or an operation",
      "A code, an operation, a status, or a whole error body",
    );
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const list = document.createElement("ul");
    box.append(input, status, list);
    place.replaceChildren(box);
    const update = async () => {
      const wanted = fold(input.value);
      let shown = 0;
      for (const [index, item] of items.entries()) {
        item.hidden = !names[index]?.includes(wanted);
        if (!item.hidden) shown += 1;
      }
      const isNone = shown === 0 && input.value.trim() !== "";
      for (const group of groups)
        group.hidden = !isNone && !group.querySelector("[data-find]:not([hidden])") && wanted !== "";
      if (isNone) for (const item of items) item.hidden = false;
      status.textContent = wanted === "" || isNone ? "" : `${shown} of ${items.length} names`;
      list.replaceChildren();
      if (!isNone) return;
      const search = await load();
      // Meanwhile there may be another text.
      if (fold(input.value) === wanted) search.show(input.value, status, list);
    };
    input.addEventListener("input", update);
    input.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter") return;
      const first = list.querySelector("a") ?? document.querySelector("[data-find]:not([hidden]) a");
      if (first instanceof HTMLAnchorElement && input.value.trim() !== "") first.click();
    });
  }

  /** A matrix by parts of the names of its rows and columns; a column without a status in any row goes. */
  function addMatrixFilters() {
    for (const matrix of document.querySelectorAll(".matrix")) {
      const rows = [...matrix.querySelectorAll("tbody tr:not(.group)")];
      if (rows.length < 8) continue;
      const box = document.createElement("div");
      box.className = "filters";
      const byOperation = createField("Filter operations", "Filter operations");
      const byCode = createField("Filter codes", "Filter codes");
      box.append(byOperation, byCode);
      matrix.before(box);
      const update = () => filterMatrix(matrix, fold(byOperation.value), fold(byCode.value));
      for (const field of [byOperation, byCode]) field.addEventListener("input", update);
    }
  }

  /** @param {Element} matrix @param {string} operation @param {string} code */
  function filterMatrix(matrix, operation, code) {
    const names = [...matrix.querySelectorAll("thead th")].map(({ textContent }) => fold(textContent ?? ""));
    const rows = /** @type {HTMLTableRowElement[]} */ ([...matrix.querySelectorAll("tbody tr:not(.group)")]);
    const isWanted = names.map((name) => name.includes(code));
    const isUsed = names.map(() => false);
    for (const row of rows) {
      const cells = [...row.cells].slice(1);
      const hasCode = code === "" || cells.some((cell, index) => isWanted[index] && cell.firstChild);
      row.hidden = !hasCode || !fold(row.cells[0]?.textContent ?? "").includes(operation);
      if (!row.hidden) for (const [index, cell] of cells.entries()) if (cell.firstChild) isUsed[index] = true;
    }
    const isShown = isWanted.map((wanted, index) => wanted && isUsed[index]);
    for (const row of [...rows, ...matrix.querySelectorAll("thead tr")]) {
      const cells = /** @type {HTMLElement[]} */ ([...row.children].slice(1));
      for (const [index, cell] of cells.entries()) cell.hidden = !isShown[index];
    }
    for (const body of matrix.querySelectorAll("tbody"))
      body.hidden = !body.querySelector("tr:not(.group, [hidden])");
  }

  /** @typedef {(query: string, status: HTMLElement, list: HTMLElement) => void} Show */
  /** @type {Promise<{ open: () => void, mount: (place: HTMLElement) => void, show: Show }> | undefined} */
  let loading;

  function load() {
    loading ??= ["minisearch.js", "search-index.js", "search.js"]
      .reduce((before, file) => before.then(() => loadScript(file)), Promise.resolve())
      .then(() => /** @type {any} */ (globalThis).docsSearch);
    return loading;
  }

  /** @param {string} file @returns {Promise<void>} */
  function loadScript(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root.dataset.root}${file}`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`cannot load ${file}`)));
      document.head.append(script);
    });
  }
})();
