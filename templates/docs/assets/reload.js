// @ts-check
// Of `openapi-errors dev` alone: reloads the page when there is another build than the one that it shows.
(() => {
  const shown = document.documentElement.dataset.build;
  new EventSource("/_dev/events").addEventListener("message", ({ data }) => {
    if (data !== shown) location.reload();
  });
})();
