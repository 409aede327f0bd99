// One article: its text with everything that was read from it marked, and a way from each value to its words and back.
import { scales, written } from "./exercise.js";
import { h, swap } from "./dom.js";
import { Refusal, get } from "./net.js";
import { cut } from "./segments.js";
import { link, read } from "./state.js";
import { mark as statusMark } from "./status.js";
import { code, list, num, quoted, state, t, tongue, when } from "./words.js";

const LAYERS = ["name", "who", "when", "where", "many", "said", "likely", "furniture"];
const LAYER_OF = { mentions: "name", name: "name", series: "name", edition: "name", participants: "who", host: "who", observers: "who", invited: "who", withdrawn: "who", announced_by: "who",
  start: "when", end: "when", duration_days: "when", status: "when", places: "where", troops: "many", rival_troops: "many", equipment: "many" };

export async function show(main) {
  const id = read().get("id");
  if (!id) throw new Refusal(404, "?id=");
  const reading = await get(`/articles/${encodeURIComponent(id)}`);
  document.title = `${reading.title || reading.source} · Lagebild`;
  swap(main, view(reading));
  jump();
  addEventListener("hashchange", jump);
}

function jump() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

/** The whole page of a reading; also what "Read a text" shows. */
export function view(reading) {
  const marks = marksOf(reading);
  const info = h("div", { class: "card info", role: "status" }, h("p", { class: "quiet small" }, t("values.hint")));
  const text = h("div", { class: `text${reading.title ? " titled" : ""}`, lang: reading.language }, paragraphs(reading.text ?? "", marks, info));
  const layers = h("div", { class: "layers", role: "group", "aria-label": t("layers") }, LAYERS.filter(layer => marks.some(mark => mark.layer === layer)).map(layer => {
    const box = h("input", { type: "checkbox", checked: true, onchange: () => text.classList.toggle(`no-${layer}`, !box.checked) });
    return h("label", { class: `layer ${layer}` }, box, h("span", {}, t(`layer.${layer}`)));
  }));
  return h("article", { class: "sheet" }, head(reading), h("div", { class: "columns text-first" },
    h("section", { class: "card" }, h("header", {}, h("h2", {}, t("text")), layers), text),
    h("div", { class: "stack aside" }, info, !reading.relevant && h("p", { class: "note" }, t("irrelevant")), reading.exercises.map(exercise => exerciseCard(exercise, reading)), events(reading), statements(reading), assessments(reading))));
}

function head(reading) {
  const { published, store } = reading;
  const days = published?.value ? when(published.value) : published?.earliest || published?.latest ? `${when(published.earliest)} – ${when(published.latest)}` : t("published.open");
  return h("header", { class: "head" }, store && h("p", { class: "small" }, h("a", { href: link("/") }, `← ${t("back.to.overview")}`)), h("h1", { lang: reading.title ? reading.language : null }, reading.title || (store ? reading.source : t("untitled"))),
    h("p", { class: "row" }, h("span", { class: "num" }, days, published?.basis && h("span", { class: "quiet" }, ` (${code("published", published.basis)})`)),
      reading.outlet && h("span", {}, reading.outlet), reading.agencies?.length > 0 && h("span", {}, list(reading.agencies)), reading.authors?.length > 0 && h("span", {}, list(reading.authors)),
      h("span", { class: "quiet" }, reading.language ? tongue(reading.language) : ""), store?.url ? h("a", { href: store.url, rel: "noopener noreferrer external" }, store.url) : h("span", { class: "quiet" }, reading.source)),
    store?.exercises?.length > 0 && h("p", {}, `${t("reports.on")} `, store.exercises.map((id, index) => [index > 0 && ", ", h("a", { href: link("/exercise", { id }) }, id)])),
    store?.also_at?.length > 0 && h("p", { class: "quiet small" }, `${t("also.at")} ${list(store.also_at)}`));
}

/** Everything that stands at a place of the text, with what it means. */
function marksOf(reading) {
  const marks = [];
  const add = (layer, span, title, more = {}) => { if (Number.isInteger(span?.start)) marks.push({ layer, start: span.start, end: span.end, title, ...more }); };
  for (const exercise of reading.exercises) {
    const name = exercise.name ?? t("exercise.unnamed");
    exercise.claims.forEach((claim, index) => add(LAYER_OF[claim.field] ?? "name", claim, claim.field === "mentions" ? name : `${code("field", claim.field)}: ${written(claim.field, claim.value)}`, { detail: name, rule: claim.rule, value: `v-${exercise.id}-${index}`, strong: claim.field !== "mentions" }));
  }
  for (const event of reading.events) add("name", event, code("event", event.type), { detail: t("event"), rule: event.rule, value: `v-${event.id}`, strong: true });
  for (const statement of reading.statements) {
    const who = statement.speaker || t("speaker.none");
    add("said", statement, `${who} ${code("statement", statement.kind)}`, { detail: quoted(statement.cue ?? ""), rule: statement.rule, value: `v-${statement.id}` });
    for (const span of statement.speaker_spans ?? []) add("speaker", span, who, { value: `v-${statement.id}` });
  }
  for (const one of reading.assessments) add("likely", one, `${quoted(one.words)} · ${code("kind", one.kind)}`, { detail: one.holder === "author" ? t("holder.author") : one.holder, rule: one.rule, value: `v-${one.id}`, strong: true });
  for (const line of reading.furniture) add("furniture", line, code("furniture", line.kind), { detail: t("layer.furniture") });
  for (const time of reading.annotations?.times ?? []) add("when", time, time.edtf ? when(time.edtf) : time.value, { detail: time.value, rule: time.rule });
  for (const place of reading.annotations?.places ?? []) add("where", place, `${place.name}${place.country ? ` (${state(place.country)})` : ""}`, { detail: code("place", place.kind), rule: place.reason });
  for (const actor of reading.annotations?.actors ?? []) add("who", actor, actor.code ? state(actor.code) : actor.name, { detail: actor.kind });
  return marks;
}

function paragraphs(text, marks, info) {
  const blocks = [];
  let block = h("p", {});
  const flush = () => { if (block.childNodes.length) blocks.push(block); block = h("p", {}); };
  for (const piece of cut(text, marks)) {
    piece.text.split(/(\n+)/).forEach((words, index) => { if (index % 2) flush(); else if (words) block.append(pieceNode(piece, words, info)); });
  }
  flush();
  return blocks;
}

function pieceNode(piece, words, info) {
  if (piece.marks.length === 0) return document.createTextNode(words);
  const layers = [...new Set(piece.marks.map(mark => mark.layer))];
  const strong = piece.marks.filter(mark => mark.strong && mark.value);
  const attributes = { class: ["m", ...layers].join(" "), onpointerenter: () => explain(info, piece), onfocus: () => explain(info, piece) };
  const ids = strong.filter(mark => mark.start === piece.start).map(mark => `w-${mark.start}-${mark.end}`);
  if (strong.length) return h("a", { ...attributes, id: ids[0], href: `#${strong[0].value}`, "aria-label": `${words}: ${strong.map(mark => mark.title).join("; ")}` }, words);
  return h("span", { ...attributes, id: piece.marks.filter(mark => mark.start === piece.start && mark.layer === "said").map(mark => `w-${mark.start}-${mark.end}`)[0], tabindex: null }, words);
}

function explain(info, piece) {
  const seen = new Set();
  swap(info, h("q", {}, quoted(piece.text.trim())), h("ul", {}, piece.marks.filter(mark => { const key = mark.title + mark.rule; return !seen.has(key) && seen.add(key); }).map(mark =>
    h("li", {}, h("span", { class: `dot ${mark.layer}`, "aria-hidden": "true" }), h("strong", {}, mark.title), mark.detail && h("span", { class: "quiet" }, ` · ${mark.detail}`), mark.rule && h("div", { class: "rule small" }, t("rule", mark.rule))))));
}

const back = span => `#w-${span.start}-${span.end}`;

function exerciseCard(exercise, reading) {
  const points = Array.from(reading.text ?? "");
  const rows = exercise.claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim.field !== "mentions");
  const speakers = new Map(reading.statements.map(statement => [statement.id, statement.speaker]));
  return h("section", { class: "card" }, h("header", {}, h("h2", {}, exercise.name ?? t("exercise.unnamed")), statusMark(exercise)),
    h("dl", { class: "values" }, rows.map(({ claim, index }) => h("div", { id: `v-${exercise.id}-${index}`, tabindex: -1 }, h("dt", {}, code("field", claim.field)),
      h("dd", {}, h("span", { class: `value ${LAYER_OF[claim.field] ?? "name"}` }, written(claim.field, claim.value)), " ",
        claim.start < claim.end && h("a", { href: back(claim), class: "words", title: t("to.words") }, h("q", {}, quoted(points.slice(claim.start, claim.end).join("")))),
        h("div", { class: "quiet small" }, speakers.get(claim.statement) ?? "", h("span", { class: "rule" }, ` ${claim.rule}`)))))));
}

function events({ events: found }) {
  return found.length === 0 ? null : h("section", { class: "card" }, h("header", {}, h("h2", {}, t("event"))), h("ul", { class: "body stack" }, found.map(event =>
    h("li", { id: `v-${event.id}`, tabindex: -1 }, h("strong", {}, code("event", event.type)), event.date && h("span", { class: "num" }, ` · ${when(event.date)}`), event.actors?.length > 0 && ` · ${list(event.actors.map(state))}`, " ", h("a", { href: back(event) }, t("to.words"))))));
}

function statements({ statements: found, text }) {
  const points = Array.from(text ?? "");
  return h("section", { class: "card" }, h("header", {}, h("h2", {}, t("statements")), h("span", { class: "quiet num" }, num(found.length))), found.length === 0 ? h("p", { class: "body quiet" }, t("statements.none")) :
    h("ul", { class: "body stack" }, found.map(one => h("li", { id: `v-${one.id}`, tabindex: -1, class: "statement" }, h("strong", {}, one.speaker || t("speaker.none")), one.speaker_country && h("span", { class: "quiet" }, ` (${state(one.speaker_country)})`), " ", h("span", { class: "quiet" }, code("statement", one.kind)),
      h("div", {}, h("a", { href: back(one), class: "words" }, h("q", {}, quoted(points.slice(one.start, one.end).join("")))))))));
}

function assessments({ assessments: found }) {
  return found.length === 0 ? null : h("section", { class: "card" }, h("header", {}, h("h2", {}, t("assessments"))), h("ul", { class: "body stack" }, found.map(one =>
    h("li", { id: `v-${one.id}`, tabindex: -1 }, h("strong", {}, one.holder === "author" ? t("holder.author") : one.holder), ": ", h("a", { href: back(one), class: "words" }, h("q", {}, quoted(one.words))), " ", h("span", { class: "chip" }, code("kind", one.kind)), scales(one)))));
}
