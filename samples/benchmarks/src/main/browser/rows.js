// The data of the table, the same for both peers; the server has its own.
const adjectives = ["pretty", "large", "big", "small", "tall", "quaint", "clean", "elegant"];
const colours = ["red", "yellow", "blue", "green", "pink", "brown", "purple"];
const nouns = ["table", "chair", "house", "desk", "car", "pony", "cookie", "mouse"];

let next = 1;

/** So many more rows. */
export const rows = (count) => Array.from({ length: count }, () => {
  const id = next++;
  return { id, label: `${adjectives[id * 7 % 8]} ${colours[id * 5 % 7]} ${nouns[id * 3 % 8]}` };
});
