// The table: what is shown, in words; the same selection as on the map and the timeline. Rows are made as they come into sight.
import { h, swap } from "./dom.js";
import { link } from "./state.js";
import { glyph, label, reported } from "./status.js";
import { count, list, num, span, state, strength, t } from "./words.js";

const SIGHT = 25;
const PAGE = 100;
const COLUMNS = [["status", "field.status"], ["name", "exercise"], ["start", "when"], ["states", "field.participants"], ["place", "field.places"],
  ["size", "field.troops", "num"], ["origins", "origins", "num"]];

export function create(root, { onPick, onSort }) {
  const body = h("tbody", { onclick: event => { if (event.target.closest(".pick")) onPick([event.target.closest("tr").dataset.id]); } });
  const heads = COLUMNS.map(([key, word, look]) => h("th", { scope: "col", class: look }, h("button", { type: "button", onclick: () => onSort(key) }, t(word), h("span", { "aria-hidden": "true" }))));
  const table = h("table", { class: "cards" }, h("caption", { class: "unseen" }, t("table.caption")), h("thead", {}, h("tr", {}, heads)), body);
  const before = h("div", { class: "more", hidden: true }, h("button", { type: "button", onclick: above }, t("table.before")));
  const end = h("div");
  const scroller = h("div", { class: "table", tabindex: 0, role: "region", "aria-label": t("table.caption") }, before, table, end);
  const none = h("div", { class: "empty", hidden: true }, h("p", {}, t("table.empty")));
  const amount = h("span", { class: "quiet num" });
  const more = h("div", { class: "more", hidden: true }, h("button", { type: "button", onclick: () => { limit += PAGE; grow(); } }, t("more"), " ", amount));
  root.append(scroller, none, more);
  let rows = [], first = 0, limit = PAGE, selected = null, scrolled = false;

  /** Rows from here on, so many as can be seen; the others follow as the reader comes near. */
  function open(from) {
    first = from;
    limit = from + PAGE;
    swap(body);
    before.hidden = from === 0;
    table.hidden = rows.length === 0;
    none.hidden = rows.length > 0;
    if (scrolled) scroller.scrollTop = 0;
    grow();
  }

  function above() {
    open(Math.max(0, first - PAGE));
    grow(limit);
    scroller.scrollTop = scroller.scrollHeight;
  }

  function grow(to = last() + SIGHT) {
    body.append(...rows.slice(last(), Math.min(to, limit)).map(row));
    more.hidden = rows.length <= limit;
    amount.textContent = `${num(Math.min(limit, rows.length))} / ${num(rows.length)}`;
    nearing.unobserve(end);
    if (last() < Math.min(limit, rows.length)) nearing.observe(end);
  }

  function last() { return first + body.children.length; }

  function row(exercise) {
    return h("tr", { "data-id": exercise.id, "aria-selected": exercise.id === selected ? "true" : null },
      h("td", {}, h("button", { class: "pick", type: "button", "aria-pressed": String(exercise.id === selected), title: t("show.on.map") },
        glyph(exercise.shown), h("span", { title: reported(exercise) || null }, label(exercise)))),
      h("td", { class: "wide" }, h("a", { class: "name", href: link("/exercise", { id: exercise.id }) }, exercise.name ?? t("exercise.unnamed")),
        exercise.conflicts?.length ? [" ", h("span", { class: "differs" }, t("conflicts.short"))] : null),
      h("td", { class: "num-left" }, span(exercise.start, exercise.end)),
      h("td", { class: "wide" }, list(exercise.states.map(state))),
      h("td", { class: "wide" }, places(exercise)),
      h("td", { class: "num", "data-name": t("field.troops") }, strength(exercise.low, exercise.high)),
      h("td", { class: "num", "data-name": t("origins") }, num(exercise.origins), h("span", { class: "quiet" }, ` / ${num(exercise.articles)}`)));
  }

  function places({ found }) {
    const exact = [...found.spots, ...found.areas].map(place => place.name);
    const rough = exact.length ? [] : found.countries.map(code => t("somewhere.in", state(code)));
    const names = [...exact, ...rough, ...(exact.length || rough.length ? [] : found.unknown.map(place => place.name))];
    return names.length === 0 ? h("span", { class: "quiet" }, t("place.unknown")) : names.length > 3 ? `${list(names.slice(0, 3))} ${count("more.count", names.length - 3)}` : list(names);
  }

  function mark(id) {
    for (const line of body.children) {
      const is = line.dataset.id === id;
      if (is) line.setAttribute("aria-selected", "true"); else line.removeAttribute("aria-selected");
      line.querySelector(".pick").setAttribute("aria-pressed", String(is));
    }
  }

  function show(id) {
    const index = rows.findIndex(exercise => exercise.id === id);
    if (index < 0) return;
    if (index < first || index >= limit) open(index - index % PAGE);
    if (index >= last()) grow(index + SIGHT);
    scroller.scrollTop = Math.max(0, body.children[index - first].offsetTop - scroller.clientHeight / 2);
  }

  const nearing = new IntersectionObserver(([seen]) => { if (seen.isIntersecting) grow(); }, { rootMargin: "400px", scrollMargin: "400px" });
  scroller.addEventListener("scroll", () => { scrolled = scroller.scrollTop > 0; });
  addEventListener("beforeprint", () => grow(limit));

  return {
    update(exercises, sorted, id) {
      rows = exercises;
      selected = id;
      const by = sorted.replace("-", ""), down = sorted.startsWith("-");
      heads.forEach((head, index) => {
        const is = COLUMNS[index][0] === by;
        head.setAttribute("aria-sort", is ? (down ? "descending" : "ascending") : "none");
        head.querySelector("span").textContent = is ? (down ? "↓" : "↑") : "";
      });
      open(0);
    },
    select(id, scroll) {
      if (id !== selected) { selected = id; mark(id); }
      if (scroll) show(id);
    },
  };
}
