// Cuts a text at the ends of all marks, so that each piece lies in the same marks from its first to its last letter.
// Offsets are code points, as readings give them.

/** Pieces {start, end, text, marks}; marks are {start, end, layer, …}. */
export function cut(text, marks) {
  const points = Array.from(text);
  const inside = marks.filter(mark => mark.start >= 0 && mark.end <= points.length && mark.start < mark.end);
  const ends = [...new Set([0, points.length, ...inside.flatMap(mark => [mark.start, mark.end])])].sort((a, b) => a - b);
  const starting = [...inside].sort((a, b) => a.start - b.start);
  const pieces = [];
  let next = 0, open = [];
  for (let index = 0; index + 1 < ends.length; index++) {
    const start = ends[index], end = ends[index + 1];
    open = open.filter(mark => mark.end > start);
    while (next < starting.length && starting[next].start === start) open.push(starting[next++]);
    pieces.push({ start, end, text: points.slice(start, end).join(""), marks: [...open] });
  }
  return pieces;
}
