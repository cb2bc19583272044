/** Adds the names of peoples that are a state's with one letter more: "Albania", "Albanian". */
export const withDemonyms = (countries: string): string =>
  countries.replaceAll(/(?<=^[A-Z]{2}:[^:\n]*)(?<name>[^|:\n]+a)(?=[|:\n])/gm, '$<name>|$<name>n');
