/** The values in the order in which they were ticked: what is new comes last, what was ticked before keeps its place. */
export function inTickedOrder<Value>(before: readonly Value[], ticked: readonly Value[]): Value[] {
  const kept = before.filter((value) => ticked.includes(value));
  return [...kept, ...ticked.filter((value) => !before.includes(value))];
}

/** Choices that say the place of what is ticked: "Best fit to the brief (1st)". Nothing while only one is. */
export function withPlaces<Choice extends { value: string; label: string }>(
  choices: readonly Choice[],
  ticked: readonly string[],
): Choice[] {
  if (ticked.length < 2) return [...choices];
  return choices.map((choice) => {
    const place = ticked.indexOf(choice.value);
    return place === -1 ? choice : { ...choice, label: `${choice.label} (${PLACES[place] ?? `${place + 1}th`})` };
  });
}

const PLACES = ['1st', '2nd', '3rd'];
