import { say, translated } from '../../../../translated.ts';

/** What the front page says of the own financing. */
export const homeTexts = translated({
  label: say('Egeninnsats', 'Eigeninnsats', 'Own financing'),
  counted: say(
    (counted: string, target: string, bar: string) => `${counted} av ${target} ${bar}`,
    (counted, target, bar) => `${counted} av ${target} ${bar}`,
    (counted, target, bar) => `${counted} of ${target} ${bar}`,
  ),
  missing: say(
    (hours: string, day: string) => `mangler ${hours} timer til ${day}`,
    (hours, day) => `manglar ${hours} timar til ${day}`,
    (hours, day) => `${hours} hours missing by ${day}`,
  ),
  missingMoney: say(
    (amount: string, day: string) => `mangler ${amount} til ${day}`,
    (amount, day) => `manglar ${amount} til ${day}`,
    (amount, day) => `${amount} missing by ${day}`,
  ),
  enough: say('alt er dokumentert', 'alt er dokumentert', 'all is documented'),
  see: say('Se egeninnsatsen', 'Sjå eigeninnsatsen', 'See own financing'),
  seeOf: say(
    (place: string) => `Se egeninnsatsen i ${place}`,
    (place) => `Sjå eigeninnsatsen i ${place}`,
    (place) => `See own financing in ${place}`,
  ),
});
