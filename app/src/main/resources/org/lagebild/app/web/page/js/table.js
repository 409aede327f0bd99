// The table: what is shown, in words; the same selection as on the map and the timeline.
import { h, swap } from "./dom.js";
import { order } from "./filter.js";
import { sort } from "./place.js";
import { link } from "./state.js";
import { glyph, label, reported } from "./status.js";
import { compare, count, list, num, span, state, strength, t } from "./words.js";

const PAGE = 100;
const COLUMNS = [["status", "field.status"], ["name", "exercise"], ["start", "when"], ["states", "field.participants"], ["place", "field.places"],
  ["size", "field.troops", "num"], ["origins", "origins", "num"]];

export function create(root, { onPick, onSort }) {
  const body = h("tbody");
  const heads = COLUMNS.map(([key, word, look]) => h("th", { scope: "col", class: look }, h("button", { type: "button", onclick: () => onSort(key) }, t(word), h("span", { "aria-hidden": "true" }))));
  const table = h("table", { class: "cards" }, h("caption", { class: "unseen" }, t("table.caption")), h("thead", {}, h("tr", {}, heads)), body);
  const scroller = h("div", { class: "table", tabindex: 0, role: "region", "aria-label": t("table.caption") }, table);
  const none = h("div", { class: "empty", hidden: true }, h("p", {}, t("table.empty")));
  const more = h("div", { class: "more", hidden: true });
  root.append(scroller, none, more);
  let rows = [], shown = PAGE, selected = null;

  function draw() {
    swap(body, rows.slice(0, shown).map(row));
    table.hidden = rows.length === 0;
    none.hidden = rows.length > 0;
    more.hidden = rows.length <= shown;
    swap(more, h("button", { type: "button", onclick: () => { shown += PAGE; draw(); } }, t("more"), " ", h("span", { class: "quiet num" }, `${num(Math.min(shown, rows.length))} / ${num(rows.length)}`)));
  }

  function row(exercise) {
    return h("tr", { "data-id": exercise.id, "aria-selected": exercise.id === selected ? "true" : null },
      h("td", {}, h("button", { class: "pick", type: "button", "aria-pressed": String(exercise.id === selected), title: t("show.on.map"), onclick: () => onPick([exercise.id]) },
        glyph(exercise.shown), h("span", { title: reported(exercise) || null }, label(exercise)))),
      h("td", { class: "wide" }, h("a", { class: "name", href: link("/exercise", { id: exercise.id }) }, exercise.name ?? t("exercise.unnamed")),
        exercise.conflicts?.length ? [" ", h("span", { class: "differs" }, t("conflicts.short"))] : null),
      h("td", { class: "num-left" }, span(exercise.start, exercise.end)),
      h("td", { class: "wide" }, list(exercise.states.map(state))),
      h("td", { class: "wide" }, places(exercise)),
      h("td", { class: "num", "data-name": t("field.troops") }, strength(exercise.low, exercise.high)),
      h("td", { class: "num", "data-name": t("origins") }, num(exercise.origins), h("span", { class: "quiet" }, ` / ${num(exercise.articles)}`)));
  }

  function places(exercise) {
    const found = sort(exercise.places);
    const exact = [...found.spots, ...found.areas].map(place => place.name);
    const rough = exact.length ? [] : found.countries.map(code => t("somewhere.in", state(code)));
    const names = [...exact, ...rough, ...(exact.length || rough.length ? [] : found.unknown.map(place => place.name))];
    return names.length === 0 ? h("span", { class: "quiet" }, t("place.unknown")) : names.length > 3 ? `${list(names.slice(0, 3))} ${count("more.count", names.length - 3)}` : list(names);
  }

  return {
    update(exercises, sorted) {
      rows = order(exercises, sorted, compare);
      shown = PAGE;
      scroller.scrollTop = 0;
      const by = sorted.replace("-", ""), down = sorted.startsWith("-");
      heads.forEach((head, index) => {
        const is = COLUMNS[index][0] === by;
        head.setAttribute("aria-sort", is ? (down ? "descending" : "ascending") : "none");
        head.querySelector("span").textContent = is ? (down ? "↓" : "↑") : "";
      });
      draw();
    },
    select(id, scroll) {
      selected = id;
      const index = rows.findIndex(exercise => exercise.id === id);
      if (index >= shown) shown = index + PAGE;
      draw();
      const line = scroll && index >= 0 ? body.children[index] : null;
      if (line) scroller.scrollTop = Math.max(0, line.offsetTop - scroller.clientHeight / 2);
    },
  };
}
