// Standing questions: what must hold for a change to be reported.
import { token } from "./exercise.js";
import { h, say, swap } from "./dom.js";
import { get, query, send } from "./net.js";
import { read } from "./state.js";
import { REPORTED } from "./status.js";
import { code, list, num, quoted, state, t } from "./words.js";

export async function show(main, session) {
  const watches = await get("/watches");
  const said = h("p", { class: "small", role: "status" });
  const act = async action => { try { await action(); await show(main, session); say(t("saved")); } catch (fault) { said.textContent = fault.message; } };
  swap(main, h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("h1", {}, t("nav.watches")), h("p", { class: "quiet" }, t("watches.hint"))),
    watches.length === 0 ? h("div", { class: "card empty" }, h("p", {}, t("watches.empty")), h("a", { href: "/" }, t("nav.overview"))) : h("section", { class: "card" }, h("div", { class: "table" }, h("table", { class: "cards" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("watch.name")), h("th", { scope: "col" }, t("watch.filter")), h("th", {}, h("span", { class: "unseen" }, t("watch.remove"))))),
      h("tbody", {}, watches.map(watch => h("tr", {}, h("td", {}, h("strong", {}, watch.name)), h("td", { class: "wide" }, inWords(watch.filter)), h("td", {}, h("button", { type: "button", onclick: () => act(() => send("DELETE", `/watches${query({ name: watch.name })}`)) }, t("watch.remove"))))))))),
    form(session, act, said)));
}

function inWords(filter) {
  const parts = [filter.participants?.length && `${t("filter.state")}: ${list(filter.participants.map(state))}`, filter.countries?.length && `${t("where")}: ${list(filter.countries.map(state))}`, filter.place,
    filter.near?.state && `${t("filter.border")} ${state(filter.near.state)}, ${num(filter.near.km)} km`, filter.statuses?.length && `${t("field.status")}: ${list(filter.statuses.map(status => code("status", status)))}`,
    filter.least && `${t("filter.min")} ${num(filter.least)}`, filter.most && `${t("filter.max")} ${num(filter.most)}`, filter.series && `${t("filter.series")}: ${filter.series}`, filter.origins && `${t("filter.origins")}: ${t("at.least", filter.origins)}`, filter.text && quoted(filter.text)].filter(Boolean);
  return parts.length ? h("ul", {}, parts.map(part => h("li", {}, part))) : h("span", { class: "quiet" }, t("watch.any"));
}

function form(session, act, said) {
  const asked = read(), [border, km] = (asked.get("border") ?? "").split(",");
  const given = { text: asked.get("q"), states: asked.get("state"), border, km, least: asked.get("min"), series: asked.get("series"), origins: asked.get("origins") };
  const field = (word, name, more = {}) => h("label", { class: "field" }, t(word), h("input", { name, autocomplete: "off", value: given[name] ?? "", ...more }));
  const save = event => {
    event.preventDefault();
    const entered = new FormData(event.target), text = name => entered.get(name)?.trim() || undefined, number = name => text(name) && +text(name);
    const filter = { participants: (text("states") ?? "").toUpperCase().split(/[\s,]+/).filter(Boolean), statuses: entered.getAll("status").filter(Boolean), least: number("least"), origins: number("origins"), series: text("series"), text: text("text"),
      near: text("border") ? { state: text("border").toUpperCase(), km: number("km") ?? 100 } : undefined };
    act(() => send("PUT", "/watches", { name: text("name"), filter, fields: [] }));
  };
  return h("section", { class: "card" }, h("header", {}, h("h2", {}, t("watch.new"))), h("form", { class: "body stack", onsubmit: save }, h("div", { class: "two" }, field("watch.name", "name", { required: true }), field("filter.q", "text"), field("watch.state", "states", { pattern: "[A-Za-z ,]*" }),
    h("label", { class: "field" }, t("watch.status"), h("select", { name: "status" }, h("option", { value: "" }, t("any")), REPORTED.map(status => h("option", { value: status, selected: status === asked.get("status") }, code("status", status))))),
    field("filter.border", "border", { pattern: "[A-Za-z]{2}", placeholder: "UA" }), field("watch.km", "km", { type: "number", min: 1, max: 2000 }), field("filter.min", "least", { type: "number", min: 0 }), field("filter.series", "series"), field("filter.origins", "origins", { type: "number", min: 1 })),
  token(session), h("div", { class: "row" }, h("button", { class: "primary" }, t("watch.save"))), said));
}
