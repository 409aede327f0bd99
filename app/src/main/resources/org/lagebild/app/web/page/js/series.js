// Series: what is usual, and the editions that the picture knows.
import { h, swap } from "./dom.js";
import { get, query } from "./net.js";
import { link, read } from "./state.js";
import { mark } from "./status.js";
import { count, current, list, num, span, state, strength, t } from "./words.js";

export async function show(main) {
  const id = read().get("id");
  const asOf = read().get("asof");
  if (id) swap(main, one(await get(`/series/${encodeURIComponent(id)}${query({ as_of: asOf })}`)));
  else swap(main, all(await get("/series")));
}

function all(series) {
  return h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("h1", {}, t("nav.series")), h("p", { class: "quiet" }, t("series.hint"))),
    series.length === 0 ? h("div", { class: "card empty" }, t("series.empty")) : h("section", { class: "card" }, h("div", { class: "table" }, h("table", { class: "cards" }, h("caption", { class: "unseen" }, t("nav.series")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("filter.series")), h("th", { scope: "col" }, t("series.hosts")), h("th", { scope: "col" }, t("series.months")), h("th", { scope: "col" }, t("series.usual")), h("th", { scope: "col", class: "num" }, t("editions")))),
      h("tbody", {}, series.map(row => h("tr", {}, h("td", { class: "wide" }, h("a", { class: "name", href: link("/series", { id: row.id }) }, row.name)), h("td", { class: "wide" }, list((row.hosts ?? []).map(state))), h("td", { class: "wide" }, months(row.months)),
        h("td", { class: "wide" }, rhythm(row)), h("td", { class: "num", "data-name": t("editions") }, num(row.exercises.length)))))))));
}

function rhythm(row) {
  return [row.every_years && count("series.every", row.every_years), row.next_due && t("series.due", row.next_due), row.first_year && t("series.since", row.first_year)].filter(Boolean).join(" · ");
}

function months(on) {
  if (!on?.length) return h("span", { class: "quiet" }, "–");
  const names = new Intl.DateTimeFormat(current(), { month: "long", timeZone: "UTC" });
  const name = month => names.format(Date.UTC(2024, month - 1, 1));
  return h("span", { class: "months", role: "img", "aria-label": list(on.map(name)) }, Array.from({ length: 12 }, (none, index) => h("span", { class: on.includes(index + 1) ? "on" : null, title: name(index + 1) }, name(index + 1).slice(0, 1))));
}

function one(series) {
  const facts = [[t("series.hosts"), list((series.hosts ?? []).map(state))], [t("field.participants"), list((series.participants ?? []).map(state))], [t("series.usual"), rhythm(series)]];
  return h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("p", { class: "small" }, h("a", { href: link("/series") }, `← ${t("nav.series")}`)), h("h1", {}, series.name),
    h("dl", { class: "facts" }, facts.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]), series.months?.length > 0 && [h("dt", {}, t("series.months")), h("dd", {}, months(series.months))])),
  h("section", { class: "card" }, h("header", {}, h("h2", {}, t("editions")), h("a", { class: "small", href: `/?series=${encodeURIComponent(series.id)}` }, t("show.on.map"))), series.editions.length === 0 ? h("p", { class: "body quiet" }, t("nothing")) : h("div", { class: "table" }, h("table", { class: "cards" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("exercise")), h("th", { scope: "col" }, t("field.status")), h("th", { scope: "col" }, t("when")), h("th", { scope: "col" }, t("field.participants")), h("th", { scope: "col", class: "num" }, t("field.troops")))),
    h("tbody", {}, series.editions.map(edition => h("tr", {}, h("td", { class: "wide" }, h("a", { class: "name", href: link("/exercise", { id: edition.id }) }, edition.name ?? t("exercise.unnamed"))), h("td", {}, mark(edition)), h("td", { class: "num-left" }, span(edition.start, edition.end)),
      h("td", { class: "wide" }, list((edition.participants ?? []).map(state))), h("td", { class: "num", "data-name": t("field.troops") }, strength(edition.low, edition.high)))))))));
}
