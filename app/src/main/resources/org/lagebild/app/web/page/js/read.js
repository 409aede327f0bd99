// Reads what is pasted, at once and without keeping it.
import { view } from "./article.js";
import { token } from "./exercise.js";
import { h, swap } from "./dom.js";
import { send } from "./net.js";
import { link } from "./state.js";
import { num, t, when } from "./words.js";

const PAGE_START = /^\s*(?:<!doctype|<html|<\?xml|<head|<body)/i;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

export async function show(main, session) {
  const text = h("textarea", { id: "text", name: "text", required: true, spellcheck: "false" });
  const day = h("input", { type: "date", name: "published" }), url = h("input", { type: "url", name: "url", placeholder: "https://" });
  const said = h("p", { role: "status" }), result = h("div", { class: "stack" });
  const keep = h("button", { type: "button", hidden: true, onclick: () => run(store) }, t("read.keep"));
  const go = h("button", { class: "primary" }, t("read.go"));
  const kind = () => ADDRESS.test(text.value) ? "address" : PAGE_START.test(text.value) ? "html" : "text";
  const body = () => ({ [kind()]: text.value.trim(), published: day.value || undefined, url: url.value || undefined });

  async function run(action) {
    said.textContent = "";
    if (!text.value.trim()) { said.textContent = t("read.empty"); return; }
    go.disabled = true;
    try { await action(); } catch (fault) { said.textContent = fault.message; said.className = "warned"; }
    go.disabled = false;
  }

  async function look() {
    swap(result, h("div", { class: "skeleton" }));
    const reading = await send("POST", "/read", body()).catch(fault => { swap(result); throw fault; });
    said.className = "";
    swap(result, reading.posts ? parts([reading, ...reading.posts]) : view(reading));
    keep.hidden = false;
  }

  /** A live blog: one post at a time. */
  function parts(all) {
    const shown = h("div", {});
    const buttons = all.map((part, index) => h("button", { type: "button", class: "chip", onclick: () => choose(index) }, part.published?.value ? when(part.published.value) : t("published.open"), " · ", part.title || part.source));
    const choose = index => { buttons.forEach((button, other) => button.setAttribute("aria-pressed", String(other === index))); swap(shown, view(all[index])); };
    choose(0);
    return h("div", { class: "stack" }, h("nav", { class: "card", "aria-label": t("read.posts") }, h("header", {}, h("h2", {}, t("read.posts")), h("span", { class: "quiet num" }, num(all.length))), h("div", { class: "body row" }, buttons)), shown);
  }

  async function store() {
    const kept = await send("POST", "/articles", body());
    said.className = "note";
    swap(said, kept.kind === "known" ? t("read.again") : kept.exercises.length ? t("read.kept", kept.exercises.join(", ")) : t("read.kept.none"), " ", h("a", { href: link("/article", { id: kept.article }) }, t("nav.article")));
  }

  swap(main, h("div", { class: "sheet" }, h("header", { class: "head" }, h("h1", {}, t("read.title")), h("p", { class: "quiet" }, t("read.hint"))),
    h("form", { class: "card", onsubmit: event => { event.preventDefault(); run(look); } }, h("div", { class: "body stack" }, h("label", { class: "field", for: "text" }, t("read.box")), text,
      h("div", { class: "row" }, h("label", { class: "field" }, t("read.day"), day), h("label", { class: "field" }, t("read.url"), url), token(session)), h("div", { class: "row" }, go, keep), said)), result));
}
