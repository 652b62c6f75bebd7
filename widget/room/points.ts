// Points in a class room: the same in the list of pupils, in the report and at a pupil's end.
import { pointsText } from '../numerals.ts';

/** Returns points as the quiz writes them, with the decimal sign of the numerals that `number` writes, or of the language `lang`. */
export function roomPoints(points: number, number: (count: number) => string, lang: string): string {
  const sign = number(1) !== '1' ? '٫' : lang === 'fr' ? ',' : '.';
  return pointsText(points, number).replace('.', sign);
}
