// One exercise: what is judged, and every claim that it rests on.
import { h, swap } from "./dom.js";
import * as minimap from "./minimap.js";
import { Refusal, get, query, send } from "./net.js";
import { link, read } from "./state.js";
import { glyph, mark, reported } from "./status.js";
import { chart } from "./strength.js";
import { code, count, current, list, num, quoted, span, state, strength, t, when } from "./words.js";

const FIELDS = ["status", "start", "end", "duration_days", "participants", "host", "observers", "invited", "withdrawn", "places", "troops", "rival_troops",
  "equipment", "domains", "type", "purpose", "announced_by", "part_of", "prepares_for", "responds_to"];
const ACTORS = new Set(["participants", "host", "observers", "invited", "withdrawn"]);
const HIDDEN = new Set(["name", "series", "edition"]);

export async function show(main, session) {
  const id = read().get("id");
  const asOf = read().get("asof");
  if (!id) throw new Refusal(404, "?id=");
  const all = await get(`/exercises/${encodeURIComponent(id)}${query({ as_of: asOf })}`);
  const page = { ...all, session, origin: originOf(all.origins), article: new Map(all.articles.map(article => [article.id, article])) };
  const small = await minimap.draw(all.exercise, all.borders);
  document.title = `${all.exercise.name ?? t("exercise.unnamed")} · Lagebild`;
  swap(main, h("article", { class: "sheet" }, head(page, asOf), h("div", { class: "columns" },
    h("div", { class: "stack" }, judged(page), conflicts(page), assessments(page), articles(page), members(page)),
    h("div", { class: "stack" }, where(page, small), section("strength", chart(all.exercise.strength_claims)), history(page), relations(page), open(page), take(page)))));
}

const originOf = origins => new Map(origins.flatMap((origin, index) => origin.articles.map(article => [article, { ...origin, number: index + 1 }])));
const section = (word, ...content) => h("section", { class: "card" }, h("header", {}, h("h2", {}, t(word))), h("div", { class: "body" }, content));

function head(page, asOf) {
  const { exercise } = page;
  return h("header", { class: "head" },
    asOf && h("p", { class: "note" }, t("known.as.of", when(asOf)), " · ", h("a", { href: `/exercise?id=${encodeURIComponent(exercise.id)}` }, t("back.to.now"))),
    h("p", { class: "small" }, h("a", { href: link("/") }, `← ${t("back.to.overview")}`)),
    h("h1", {}, exercise.name ?? t("exercise.unnamed")),
    h("p", { class: "row" }, mark(exercise), h("span", { class: "num" }, span(exercise.start, exercise.end)), h("span", {}, list(exercise.participants.map(state))),
      h("span", { class: "quiet" }, `${exercise.origins ? count("origins.count", exercise.origins) : t("origin.none")} · ${count("search.found", exercise.articles)}`)),
    exercise.aliases.length > 0 && h("p", { class: "quiet" }, `${t("aliases")}: ${list(exercise.aliases)}`));
}

/** A value as people write it. */
export function written(field, value) {
  if (value === null || value === undefined) return t("open");
  if (ACTORS.has(field)) return state(value);
  if (field === "start" || field === "end") return when(value);
  if (field === "status") return code("status", value);
  if (field === "domains") return code("domain", value);
  if (field === "equipment") return code("equipment", value);
  if (field === "duration_days") return t("days", value);
  if (field === "troops" || field === "rival_troops") return /^\d+$/.test(value) ? num(+value) : value;
  return String(value);
}

function verdict(field, exercise, also) {
  if (field === "status") return h("span", {}, mark(exercise), exercise.presumed_ended && h("span", { class: "quiet small" }, ` · ${reported(exercise)}`));
  if (field === "places") return list(exercise.places.map(place => place.name));
  if (field === "troops") return strengths(exercise.strength_claims);
  if (exercise[field] !== undefined) return list([exercise[field]].flat().filter(value => value !== null).map(value => written(field, value)));
  return also[field] ? list(also[field].map(value => written(field, value))) : "";
}

function strengths(claims) {
  if (claims.length === 0) return "";
  const low = Math.min(...claims.map(claim => claim.low)), high = Math.max(...claims.map(claim => claim.high));
  return strength(low, high);
}

function judged(page) {
  const differing = new Set(page.exercise.conflicts.map(conflict => conflict.field));
  const byField = Map.groupBy ? Map.groupBy(page.claims, claim => claim.field) : group(page.claims);
  const fields = [...FIELDS, ...[...byField.keys()].filter(field => !FIELDS.includes(field) && !HIDDEN.has(field))];
  const rows = fields.map(field => [field, byField.get(field) ?? []]).filter(([field, claims]) => claims.length > 0 || field === "status");
  return h("section", { class: "card judged" }, h("header", {}, h("h2", {}, t("judged")), h("span", { class: "quiet small" }, t("judged.hint"))),
    rows.map(([field, claims]) => h("details", { id: `field-${field}` },
      h("summary", {}, h("span", { class: "label" }, code("field", field)), h("span", { class: "verdict" }, verdict(field, page.exercise, page.also) || list([...new Set(claims.map(claim => written(field, claim.value)))])),
        h("span", { class: "quiet small num" }, claims.length ? count("claims.count", claims.length) : "", differing.has(field) && ["  ", h("span", { class: "differs" }, t("conflicts.short"))])),
      claims.length > 0 && claimTable(page, field, claims))));
}

function group(claims) {
  const groups = new Map();
  for (const claim of claims) groups.set(claim.field, [...(groups.get(claim.field) ?? []), claim]);
  return groups;
}

function claimTable(page, field, claims) {
  return h("div", { class: "table" }, h("table", { class: "cards" }, h("thead", {}, h("tr", {}, ["claim.value", "claim.words", "claim.who", "claim.article"].map(word => h("th", { scope: "col" }, t(word))))),
    h("tbody", {}, claims.map(claim => h("tr", {}, h("td", { class: "num-left" }, written(field, claim.value), claim.basis !== "stated" && h("span", { class: "quiet small" }, ` (${code("basis", claim.basis)})`)),
      h("td", { class: "wide" }, claim.words ? h("a", { class: "words", href: wordsOf(claim) }, h("q", {}, quoted(claim.words))) : h("span", { class: "quiet" }, t("basis.inferred")), h("div", { class: "quiet small rule" }, claim.rule)),
      h("td", { class: "wide" }, speaker(claim)), h("td", { class: "wide" }, source(page, claim.article)))))));
}

const wordsOf = claim => `${link("/article", { id: claim.article })}#w-${claim.start}-${claim.end}`;

const speaker = claim => claim.speaker ? [claim.speaker, claim.speaker_country && h("span", { class: "quiet" }, ` (${state(claim.speaker_country)})`)] : h("span", { class: "quiet" }, t("nobody.named"));

function source(page, id) {
  const article = page.article.get(id), origin = page.origin.get(id);
  return [h("a", { href: link("/article", { id }) }, article ? article.outlet ?? article.title ?? article.source : id), h("div", { class: "quiet small num" }, article?.published ? when(article.published) : t("history.undated"),
    origin && h("span", { title: origin.why }, ` · ${origin.counts ? `${t("source")} ${origin.number}` : t("origin.none")}`))];
}

function conflicts(page) {
  if (page.exercise.conflicts.length === 0) return null;
  return h("section", { class: "card" }, h("header", {}, h("h2", { class: "differs large" }, t("differs")), h("span", { class: "quiet small" }, t("differs.hint"))),
    page.exercise.conflicts.map(conflict => h("div", { class: "body conflict" }, h("h3", {}, code("field", conflict.field)), h("div", { class: "sides" }, ordered(conflict).map(side =>
      h("div", { class: "side" }, h("strong", {}, written(conflict.field, side.value)), h("ul", { class: "small" }, side.articles.map(id => h("li", { class: "oneline" }, brief(page, id))))))))));
}

const ordered = ({ values }) => [...values].sort((a, b) => /^\d+$/.test(a.value) && /^\d+$/.test(b.value) ? a.value - b.value : b.articles.length - a.articles.length);

function brief(page, id) {
  const article = page.article.get(id);
  return [h("span", { class: "quiet num" }, `${article?.published ? when(article.published) : t("history.undated")} · `), h("a", { href: link("/article", { id }), title: article?.title ?? id }, article?.title || id)];
}

/** The first of those that say the same. */
function distinct(all, key) {
  const seen = new Set();
  return all.filter(one => !seen.has(key(one)) && seen.add(key(one)));
}

function where({ exercise, stated_distances: stated, borders }, small) {
  const lines = distinct(stated, line => [line.place, line.distance_km, line.direction, line.reference].join()).map(line => h("li", {}, h("strong", {}, line.place), " ", t("where.stated", num(line.distance_km ?? 0), line.direction ?? "", place(line.reference)),
    line.computed_km !== null && line.computed_km !== undefined && h("span", { class: line.agrees === false ? "warn" : "quiet" }, ` · ${t("where.computed", num(Math.round(line.computed_km)))}`)))
    .concat(borders.map(border => h("li", { class: "quiet" }, h("strong", {}, border.place), " ", border.other_side ? t("where.border", num(border.km), `${state(border.one_side)} – ${state(border.other_side)}`) : t("where.border.sea", num(border.km), state(border.one_side)))));
  return section("where", small ?? h("p", { class: "quiet" }, t(exercise.places.length ? "place.open" : "place.unknown")),
    h("ul", { class: "places" }, exercise.places.map(one => h("li", {}, one.name, h("span", { class: "quiet small" }, ` ${code("place", one.kind ?? "unknown")}${one.country ? `, ${state(one.country)}` : ""}${one.radius_km && one.kind !== "country" ? ` · ${t("place.reach", num(Math.round(one.radius_km)))}` : ""}`)))),
    lines.length > 0 && h("ul", { class: "small distances" }, lines));
}

const place = reference => reference?.startsWith("border:") ? t("relation.border", state(reference.slice(7))) : reference ?? "";

function history({ exercise, article }) {
  const steps = exercise.status_history;
  return section("history", steps.length === 0 ? h("p", { class: "quiet" }, t("history.none")) : h("ol", { class: "history" }, steps.map(step => h("li", {}, glyph(step.status),
    h("div", {}, h("strong", {}, code("status", step.status)), " ", h("span", { class: "num quiet" }, step.as_of ? when(step.as_of) : t("history.undated")),
      h("div", { class: "small" }, step.articles.slice(0, 3).map(id => h("a", { href: link("/article", { id }) }, article.get(id)?.title || id)), step.articles.length > 3 && h("span", { class: "quiet" }, count("more.count", step.articles.length - 3))))))),
  exercise.presumed_ended && h("p", { class: "note small" }, t("presumed.why")));
}

function relations({ exercise, family, series }) {
  const others = series.filter(one => one.id !== exercise.id);
  const line = (word, one) => h("li", {}, h("span", { class: "quiet small" }, `${t(word)} `), h("a", { href: link("/exercise", { id: one.id }) }, one.name ?? t("exercise.unnamed")), " ", h("span", { class: "num quiet small" }, span(one.start, one.end)));
  const content = [...family.map(one => line(`relation.${one.kind}`, one)), ...others.map(one => line("relation.series", one))];
  return section("relations", exercise.series && h("p", {}, `${t("filter.series")}: `, h("a", { href: link("/series", { id: exercise.series }) }, exercise.series), exercise.edition && h("span", { class: "quiet" }, ` · ${t("edition")} ${exercise.edition}`)),
    content.length ? h("ul", {}, content) : h("p", { class: "quiet" }, t("relations.none")), exercise.why.length > 0 && h("ul", { class: "quiet small" }, exercise.why.map(why => h("li", {}, why))));
}

function assessments(page) {
  const same = one => [one.holder, one.words, one.passage, one.kind, one.negated].join();
  const found = distinct(page.assessments, same);
  const also = one => page.assessments.filter(other => other !== one && other.article !== one.article && same(other) === same(one));
  const passage = one => `${link("/article", { id: one.article })}#w-${one.start}-${one.end}`;
  return section("assessments", found.length === 0 ? h("p", { class: "quiet" }, t("assessments.none")) : h("ul", { class: "stack" }, found.map(one => h("li", { class: "assessment" },
    h("p", {}, h("strong", {}, one.holder === "author" ? t("holder.author") : one.holder), ": ", h("q", {}, quoted(one.words)), " ", h("span", { class: "chip" }, code("kind", one.kind)), one.negated && h("span", { class: "chip" }, t("negated"))),
    h("p", { class: "small" }, h("a", { href: passage(one) }, h("q", {}, quoted(one.passage))),
      also(one).map(other => [h("br"), h("span", { class: "quiet" }, `${t("also.at")} `), h("a", { href: passage(other) }, page.article.get(other.article)?.title || other.article)])), scales(one)))));
}

/** Words of likelihood as bars from 0 to 100 percent, one for each scale that knows them. */
export function scales(one) {
  const known = Object.entries(one.scales ?? {}).filter(([, range]) => Array.isArray(range));
  if (known.length === 0) return null;
  return h("div", { class: "scales" }, known.map(([name, [low, high]]) => {
    const meter = h("span", { class: "meter" });
    const bar = h("span");
    bar.style.left = `${low * 100}%`;
    bar.style.width = `${Math.max(1, (high - low) * 100)}%`;
    meter.append(bar);
    return [h("span", { class: "small quiet" }, name), meter, h("span", { class: "small num" }, t("likely.percent", Math.round(low * 100), Math.round(high * 100)))];
  }));
}

const open = ({ not_stated: fields }) => section("not.stated", fields.length === 0 ? h("p", { class: "quiet" }, t("not.stated.none")) : h("p", { class: "row" }, fields.map(field => h("span", { class: "chip" }, code("field", field)))));

function articles(page) {
  return h("section", { class: "card" }, h("header", {}, h("h2", {}, t("articles"))), h("div", { class: "table" }, h("table", { class: "cards" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("claim.article")), h("th", { scope: "col" }, t("read.on")), h("th", { scope: "col" }, t("language")), h("th", { scope: "col" }, t("source")))),
    h("tbody", {}, page.articles.map(article => h("tr", {}, h("td", { class: "wide" }, h("a", { href: link("/article", { id: article.id }) }, article.title || article.source)),
      h("td", { class: "num-left" }, article.published ? when(article.published) : t("history.undated")), h("td", {}, article.language), h("td", { class: "wide" }, origin(page, article))))))));
}

function origin(page, article) {
  const found = page.origin.get(article.id);
  return [article.outlet ?? hostOf(article), found && h("div", { class: "quiet small", title: found.why }, found.counts ? `${t("source")} ${found.number}${found.articles.length > 1 ? ` · ${found.why}` : ""}` : t("origin.none"))];
}

const hostOf = article => { try { return new URL(article.url).host; } catch { return article.source; } };

function members(page) {
  const reports = page.exercise.members;
  const said = h("p", { class: "small", role: "status" });
  const why = h("input", { id: "why", placeholder: t("why.hint") }), other = h("input", { id: "other", placeholder: t("join.hint") });
  const boxes = reports.map(member => h("input", { type: "checkbox", value: `${member.article}#${member.exercise}`, "data-article": member.article, "data-exercise": member.exercise }));
  const decide = async (path, body) => {
    try { await send("POST", path, { ...body, why: why.value || null }); said.textContent = t("decided"); }
    catch (fault) { said.textContent = fault.message; }
  };
  const split = () => {
    const chosen = boxes.filter(box => box.checked).map(box => ({ article: box.dataset.article, exercise: box.dataset.exercise }));
    if (chosen.length === 0 || chosen.length === boxes.length) { said.textContent = t("split.none"); return; }
    decide(`/exercises/${encodeURIComponent(page.exercise.id)}/split`, { members: chosen });
  };
  return h("section", { class: "card" }, h("details", {}, h("summary", { class: "cardlike" }, h("h2", {}, t("members"))), h("div", { class: "body stack" }, h("p", { class: "quiet small" }, t("members.hint")),
    h("ul", {}, reports.map((member, index) => h("li", {}, h("label", { class: "row" }, boxes[index], page.article.get(member.article)?.title || member.article, h("span", { class: "quiet small" }, member.exercise))))),
    h("label", { class: "field" }, t("why"), why), token(page.session),
    h("div", { class: "row" }, h("button", { type: "button", disabled: reports.length < 2, onclick: split }, t("split"))),
    h("div", { class: "row" }, h("label", { class: "field" }, t("join.with"), other), h("button", { type: "button", onclick: () => other.value && decide("/joins", { exercises: [page.exercise.id, other.value.trim()] }) }, t("join"))), said)));
}

/** Where writing needs a token, a field for it. */
export const token = session => session.token_needed ? h("label", { class: "field" }, t("token"), h("input", { type: "password", autocomplete: "off", placeholder: t("token.hint"), value: sessionStorage.getItem("token") ?? "", onchange: event => sessionStorage.setItem("token", event.target.value) })) : null;

function take({ exercise, as_of: asOf }) {
  const path = `/api/v1/exercises/${encodeURIComponent(exercise.id)}`;
  const file = (word, address) => h("a", { class: "button", download: true, href: address }, t(`export.${word}`));
  const dossiers = ["md", "html"].map(format => file(`dossier.${format}`, `${path}/dossier${query({ format, lang: current(), as_of: asOf })}`));
  const files = ["csv", "geojson", "kml", "ics", "stix", "mme"].map(format => file(format, `/api/v1/export${query({ format, id: exercise.id, as_of: asOf })}`));
  return section("export", h("div", { class: "row" }, dossiers, files, h("a", { class: "button", href: `${path}${query({ as_of: asOf })}` }, t("export.json")),
    h("button", { type: "button", onclick: () => print() }, t("export.print"))));
}

