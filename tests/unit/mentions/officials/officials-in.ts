import { detectOfficials } from '../../../../mentions/officials/detect-officials.ts';

/**
 * Every official of a text, with the places that name him: `name | role | country: place, place`, and `| former`
 * behind the country of one who was.
 */
export function officialsIn(language: 'en' | 'vi', text: string): string[] {
  const found = detectOfficials(text, { language, published: null });
  return found.officials.map(({ id, name, role, country, former }) => {
    const places = found.mentions.filter(({ official }) => official === id).map((one) => one.text);
    return `${name} | ${role} | ${country}${former ? ' | former' : ''}: ${places.join(', ')}`;
  });
}
