// Where the articles come from, and how reliable the reader takes each source to be.
import { token } from "./exercise.js";
import { h, say, swap } from "./dom.js";
import { get, send } from "./net.js";
import { link } from "./state.js";
import { num, t, when } from "./words.js";

const GRADES = ["A", "B", "C", "D", "E", "F"];

export async function show(main, session) {
  const sources = await get("/sources");
  swap(main, h("div", { class: "sheet narrow" }, h("header", { class: "head" }, h("h1", {}, t("nav.sources")), h("p", { class: "quiet" }, t("sources.hint")), token(session)),
    sources.length === 0 ? h("div", { class: "card empty" }, t("sources.empty")) : h("section", { class: "card" }, h("div", { class: "table" }, h("table", { class: "cards" },
      h("caption", { class: "unseen" }, t("nav.sources")), h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("source")), h("th", { scope: "col", class: "num" }, t("articles")), h("th", { scope: "col", class: "num" }, t("relevant.of")), h("th", { scope: "col" }, t("last.article")), h("th", { scope: "col" }, t("grade")))),
      h("tbody", {}, sources.map(row)))))));
}

function row(source) {
  const said = h("span", { class: "small", role: "status" });
  const choose = async event => {
    try { await send("PUT", "/grades", { source: source.source, grade: event.target.value }); said.textContent = ` ${t("saved")}`; say(t("saved")); }
    catch (fault) { said.textContent = ` ${fault.message}`; event.target.value = source.grade; }
  };
  return h("tr", {}, h("td", { class: "wide" }, h("a", { href: link("/search", { source: source.source }) }, source.source)), h("td", { class: "num", "data-name": t("articles") }, num(source.articles)), h("td", { class: "num", "data-name": t("relevant.of") }, num(source.relevant)),
    h("td", { class: "num-left" }, source.last ? when(source.last) : "–"), h("td", { class: "wide" }, h("select", { "aria-label": `${t("grade")}: ${source.source}`, onchange: choose }, GRADES.map(grade => h("option", { value: grade, selected: grade === source.grade }, t(`grade.${grade}`)))), said));
}
