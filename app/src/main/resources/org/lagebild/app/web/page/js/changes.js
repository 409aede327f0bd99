// What changed, and what people decided.
import { written, token } from "./exercise.js";
import { h, swap } from "./dom.js";
import { get, query, send } from "./net.js";
import { link } from "./state.js";
import { code, current, t } from "./words.js";

const MOST = 400;

async function latest() {
  const all = [];
  let since = 0;
  do { const page = await get(`/changes${query({ since })}`); all.push(...page.changes); since = page.next; } while (since);
  return all.reverse().slice(0, MOST);
}

export async function show(main, session) {
  const [changes, decisions] = await Promise.all([latest(), get("/decisions")]);
  const clock = new Intl.DateTimeFormat(current(), { dateStyle: "medium", timeStyle: "short" });
  const said = h("p", { role: "status", class: "small" });
  const withdraw = async number => { try { await send("DELETE", `/decisions/${number}`); await show(main, session); } catch (fault) { said.textContent = fault.message; } };
  swap(main, h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("h1", {}, t("nav.changes")), h("p", { class: "quiet" }, t("changes.hint"), " ", h("a", { href: "/api/v1/changes.atom" }, t("changes.feed")))),
    decisions.length > 0 && h("section", { class: "card" }, h("header", {}, h("h2", {}, t("decisions")), h("span", { class: "quiet small" }, t("decisions.hint"))), h("ul", { class: "body stack" }, decisions.map(decision =>
      h("li", { class: "spread" }, h("span", {}, h("strong", {}, code("decision", decision.kind)), ` · ${clock.format(new Date(decision.at))} · ${decision.members.map(member => `${member.article} ${member.exercise}`).join(", ")}`, decision.why && h("q", {}, ` ${decision.why}`)), h("button", { type: "button", onclick: () => withdraw(decision.number) }, t("withdraw"))))), token(session), said),
    changes.length === 0 ? h("div", { class: "card empty" }, t("changes.empty")) : h("section", { class: "card" }, h("div", { class: "table" }, h("table", { class: "cards" }, h("thead", {}, h("tr", {}, ["when", "exercise", "change.field", "change.before", "change.after"].map(word => h("th", { scope: "col" }, t(word))))),
      h("tbody", {}, changes.map(change => h("tr", {}, h("td", { class: "num-left quiet" }, clock.format(new Date(change.at))), h("td", { class: "wide" }, h("a", { href: link("/exercise", { id: change.exercise }) }, change.exercise)), h("td", {}, code("field", change.field)), h("td", { class: "wide quiet" }, value(change, change.before)), h("td", { class: "wide" }, value(change, change.after)))))))) ));
}

const value = (change, text) => text === null ? t("nothing") : written(change.field, text);
