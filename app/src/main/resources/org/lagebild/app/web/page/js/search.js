// Full text of the articles, with the passage that holds the words.
import { h, swap } from "./dom.js";
import { get, query } from "./net.js";
import { link, read } from "./state.js";
import { count, t, tongue, when } from "./words.js";

const PAGE = 20;

export async function show(main) {
  const view = read();
  const q = view.get("q") ?? "", source = view.get("source"), language = view.get("language") ?? "";
  const hits = h("ul", { class: "hits" }), more = h("div", { class: "more" }), found = h("p", { class: "quiet num", role: "status" });
  swap(main, h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("h1", {}, source ?? t("nav.search")),
    h("form", { class: "bigsearch", role: "search", action: "/search" }, h("input", { type: "search", name: "q", value: q, "aria-label": t("nav.search") }),
      h("select", { name: "language", "aria-label": t("language") }, ["", "de", "en"].map(value => h("option", { value, selected: value === language }, value ? tongue(value) : t("any")))), h("button", { class: "primary" }, t("search.go"))),
    h("p", { class: "quiet small" }, t("search.hint"))), h("section", { class: "card" }, h("header", {}, found), hits, more)));
  if (!q && !source) { found.textContent = t("search.start"); return; }
  let shown = 0;
  const part = async cursor => {
    const page = q ? await get(`/search${query({ q, language, as_of: view.get("asof"), limit: PAGE, cursor })}`) : await get(`/articles${query({ source, limit: PAGE, cursor })}`);
    const items = page.hits ?? page.articles;
    hits.append(...items.map(hit));
    shown += items.length;
    found.textContent = count("search.found", shown) + (page.next ? " +" : "");
    swap(more, page.next && h("button", { type: "button", onclick: () => part(page.next) }, t("more")));
    more.hidden = !page.next;
    if (shown === 0) swap(hits, h("li", { class: "empty" }, h("p", {}, t("search.none")), h("p", { class: "small" }, t("search.none.hint"))));
  };
  await part();
}

function hit(item) {
  return h("li", {}, h("a", { href: link("/article", { id: item.id }) }, item.title || item.source), h("p", { class: "quiet small num" }, [item.outlet ?? item.source, item.published ? when(item.published) : t("history.undated"), item.language].filter(Boolean).join(" · ")),
    item.snippet && h("p", { lang: item.language }, marked(item.snippet, item.marks ?? [])));
}

/** The snippet with the found words marked; their places are UTF-16, as the store gives them. */
function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), h("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
