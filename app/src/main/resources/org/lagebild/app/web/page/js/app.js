// Starts the page: the reader's language and light, the frame, and the page that the address names.
import { h, swap } from "./dom.js";
import { Refusal, get } from "./net.js";
import { current, load, t } from "./words.js";

const PAGES = {
  "/": "overview", "/exercise": "exercise", "/article": "article", "/sources": "sources", "/series": "series",
  "/watches": "watches", "/search": "search", "/read": "read", "/changes": "changes",
};
const NAVIGATION = ["/", "/series", "/sources", "/watches", "/changes", "/read"];
const LANGUAGES = ["en", "de"];
const LIGHTS = ["auto", "light", "dark"];

const kept = name => { try { return localStorage.getItem(name); } catch { return null; } };
const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a private window */ } };

function language() {
  const asked = new URLSearchParams(location.search).get("lang");
  if (LANGUAGES.includes(asked)) keep("language", asked);
  const wanted = [asked, kept("language"), ...navigator.languages.map(tag => tag.slice(0, 2))];
  return wanted.find(code => LANGUAGES.includes(code)) ?? LANGUAGES[0];
}

function shine() {
  const wanted = kept("light") ?? "auto";
  const dark = wanted === "dark" || wanted === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  return wanted;
}

function frame(page, demo) {
  const skip = document.querySelector(".skip");
  skip.textContent = t("skip");
  skip.hidden = false;
  const other = LANGUAGES.find(code => code !== current());
  const light = h("button", { type: "button", class: "plain", onclick: event => {
    keep("light", LIGHTS[(LIGHTS.indexOf(shine()) + 1) % LIGHTS.length]);
    event.currentTarget.textContent = t(`light.${shine()}`);
  } }, t(`light.${shine()}`));
  document.getElementById("top").append(
    h("nav", { "aria-label": t("nav") }, NAVIGATION.map(path => h("a", { href: path, "aria-current": PAGES[path] === page ? "page" : null }, t(`nav.${PAGES[path]}`)))),
    h("form", { role: "search", action: "/search" }, h("input", { type: "search", name: "q", "aria-label": t("nav.search"), placeholder: t("nav.search"), value: page === "search" ? new URLSearchParams(location.search).get("q") ?? "" : "" })),
    h("div", { class: "row" }, demo && h("span", { class: "chip", title: t("demo.hint") }, t("demo")), light,
      h("a", { lang: other, hreflang: other, href: `?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(location.search)), lang: other })}` }, t("other.language"))));
}

function failed(main, fault) {
  const refusal = fault instanceof Refusal ? fault : null;
  const key = refusal?.status === 404 ? "error.gone" : refusal?.status === 0 ? "error.offline" : refusal?.status === 429 ? "error.busy" : "error.other";
  swap(main, h("div", { class: "error", role: "alert" }, h("h1", {}, t(key)), h("p", {}, t(`${key}.hint`)), refusal?.status !== 404 && h("p", { class: "quiet small", lang: "en" }, fault.message),
    h("div", { class: "row" }, h("button", { type: "button", onclick: () => location.reload() }, t("again")), h("a", { href: "/" }, t("nav.overview")))));
  main.removeAttribute("aria-busy");
  if (!refusal) console.error(fault);
}

async function start() {
  shine();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", shine);
  const page = PAGES[location.pathname] ?? "overview";
  const main = document.getElementById("main");
  try {
    const [session, module] = await Promise.all([get("/session"), import(`./${page}.js`), load(language())]);
    frame(page, session.demo);
    document.title = `${t(`nav.${page}`)} · Lagebild`;
    await module.show(main, session);
    document.documentElement.dataset.ready = page;
  } catch (fault) {
    failed(main, fault);
    document.documentElement.dataset.ready = "error";
  }
}

start();
