// Presses the parts of d3 and topojson that the page uses into one module: app/src/main/resources/…/web/page/vendor/d3.js.
import { build } from "esbuild";
import { readFileSync } from "node:fs";

const OUT = new URL("../../app/src/main/resources/org/lagebild/app/web/page/vendor/d3.js", import.meta.url).pathname;
const ENTRY = `
export { axisBottom } from "d3-axis";
export { geoPath, geoNaturalEarth1, geoGraticule10, geoCircle, geoDistance, geoMercator } from "d3-geo";
export { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
export { select } from "d3-selection";
export { timeFormatLocale } from "d3-time-format";
export { zoom, zoomIdentity, zoomTransform } from "d3-zoom";
export { feature, mesh } from "topojson-client";
`;

const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
const parts = ["d3-array", "d3-axis", "d3-color", "d3-dispatch", "d3-drag", "d3-ease", "d3-format", "d3-geo", "d3-interpolate",
  "d3-scale", "d3-selection", "d3-time", "d3-time-format", "d3-timer", "d3-transition", "d3-zoom", "internmap",
  "topojson-client"].map(name => `${name} ${version(name)}`);

await build({
  stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "js" },
  bundle: true, minify: true, format: "esm", target: "es2020", legalComments: "none", outfile: OUT,
  banner: { js: `/* ${parts.join(", ")}: ISC License, (c) Mike Bostock (d3-ease and d3-color also BSD 3-Clause). See NOTICE. Made by tools/web. */` },
});
