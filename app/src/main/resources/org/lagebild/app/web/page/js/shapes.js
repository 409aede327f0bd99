// The small marks of the statuses, as path data around a point of the screen.
const r2 = value => Math.round(value * 10) / 10;

function circle(x, y, r) {
  return `M${r2(x - r)} ${r2(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

export const MARKS = {
  ongoing: { look: "dots", path: (x, y) => circle(x, y, 5.5) },
  planned: { look: "dots hollow", path: (x, y) => circle(x, y, 4.8) },
  completed: { look: "dots", path: (x, y) => `M${r2(x - 4.5)} ${r2(y - 4.5)}h9v9h-9z` },
  presumed_ended: { look: "dots hollow", path: (x, y) => `M${r2(x - 4)} ${r2(y - 4)}h8v8h-8z` },
  postponed: { look: "dots hollow", path: (x, y) => `M${r2(x - 4.5)} ${r2(y - 5)}l9.5 5-9.5 5z` },
  cancelled: { look: "dots crossed", path: (x, y) => `M${r2(x - 4.5)} ${r2(y - 4.5)}l9 9m0 -9l-9 9` },
  unknown: { look: "dots hollow", path: (x, y) => circle(x, y, 3) },
};

export { circle };
