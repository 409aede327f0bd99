// Strength by claimant: a dot or a range for each, beside the two lines of the Vienna Document.
import { scaleLinear, scaleLog } from "../vendor/d3.js";
import { h, s } from "./dom.js";
import { count, num, strength, t } from "./words.js";

const ROW = 44;
const TOP = 40;
const WIDTH = 420;
const SIDE = 14;
const THRESHOLDS = [[9000, "notification"], [13000, "observation"]];
const LINEAR_UP_TO = 60_000;

function scale(most, least) {
  const range = [SIDE, WIDTH - SIDE];
  return most <= LINEAR_UP_TO ? scaleLinear().domain([0, Math.max(15_000, most * 1.08)]).range(range)
    : scaleLog().domain([Math.max(100, Math.min(least, 9000) * .7), most * 1.3]).range(range);
}

export function chart(claims) {
  if (claims.length === 0) return h("p", { class: "quiet" }, t("strength.none"));
  const x = scale(Math.max(...claims.map(claim => claim.high)), Math.min(...claims.map(claim => claim.low)));
  const height = TOP + claims.length * ROW + 22;
  const ticks = x.ticks(4).filter((tick, index, all) => all.length < 7 || /^[125]0*$/.test(String(tick)));
  const svg = s("svg", { class: "strength", viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": `${t("strength.label")}: ${claims.map(spoken).join("; ")}` },
    ticks.map(tick => [s("line", { class: "grid-line", x1: x(tick), x2: x(tick), y1: TOP, y2: height - 18 }), s("text", { class: "tick", x: x(tick), y: height - 4, "text-anchor": x(tick) > WIDTH - 2 * SIDE ? "end" : "middle" }, num(tick))]),
    THRESHOLDS.map(([value, word], index) => [s("line", { class: "threshold", x1: x(value), x2: x(value), y1: TOP - 34 + index * 15, y2: height - 18 }),
      s("text", { class: "tick strong", x: x(value) + (isRight(x(value)) ? -5 : 5), y: TOP - 26 + index * 15, "text-anchor": isRight(x(value)) ? "end" : "start" }, `${num(value)} ${t(`threshold.${word}`)}`)]),
    claims.map((claim, index) => row(claim, TOP + index * ROW, x)));
  return h("figure", {}, svg, h("figcaption", { class: "quiet small" }, t("strength.hint")));
}

const isRight = at => at > WIDTH - 150;
const spoken = claim => `${claim.claimant ?? t("nobody.named")}: ${strength(claim.low, claim.high)}`;

function row(claim, y, x) {
  const from = x(claim.low), to = x(claim.high), middle = y + 30;
  return s("g", {},
    s("text", { class: "who", x: SIDE, y: y + 16 }, shortened(claim.claimant ?? t("nobody.named")), s("title", {}, claim.claimants?.join(", ") ?? "")),
    s("text", { class: "tick", x: WIDTH - SIDE, y: y + 16, "text-anchor": "end" }, claim.origins ? count("origins.count", claim.origins) : t("origin.none")),
    s("line", { class: "rail", x1: SIDE, x2: WIDTH - SIDE, y1: middle, y2: middle }),
    to - from > 2 && s("line", { class: "range", x1: from, x2: to, y1: middle, y2: middle }),
    s("circle", { class: "dot", cx: from, cy: middle, r: 5.5 }), to - from > 2 && s("circle", { class: "dot", cx: to, cy: middle, r: 5.5 }),
    s("text", { class: "value", x: to > WIDTH - 90 ? from - 10 : to + 10, y: middle + 4, "text-anchor": to > WIDTH - 90 ? "end" : "start" }, strength(claim.low, claim.high)));
}

const shortened = text => text.length > 34 ? `${text.slice(0, 32)}…` : text;
