import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is said of a network's themes. */
export const texts = translated({
  title: say(
    (network: string) => `Temaer i ${network}`,
    (network) => `Tema i ${network}`,
    (network) => `Themes in ${network}`,
  ),
  none: say(
    (network: string) => `${network} har ingen temaer ennå. Skriv for eksempel «${nb.create} Bolyst».`,
    (network) => `${network} har ingen tema enno. Skriv til dømes «${nn.create} Bulyst».`,
    (network) => `${network} has no themes yet. Type “${en.create} Housing”, for example.`,
  ),
  noneForReader: say(
    (network: string) => `${network} har ingen temaer ennå. Koordinatoren i fylket legger dem inn.`,
    (network) => `${network} har ingen tema enno. Koordinatoren i fylket legg dei inn.`,
    (network) => `${network} has no themes yet. The county’s coordinator enters them.`,
  ),
  outOfUse: say('Ute av bruk', 'Ute av bruk', 'Out of use'),
  created: say(
    (name: string) => `«${name}» er lagt til som tema`,
    (name) => `«${name}» er lagt til som tema`,
    (name) => `“${name}” is added as a theme`,
  ),
  changed: say('Temaet er endret', 'Temaet er endra', 'The theme is changed'),
  dropped: say(
    (name: string) => `«${name}» er tatt ut av bruk. Timer og delmål som har det, beholder det.`,
    (name) => `«${name}» er teke ut av bruk. Timar og delmål som har det, held på det.`,
    (name) => `“${name}” is out of use. Hours and goals that have it keep it.`,
  ),
  removed: say(
    (name: string) => `«${name}» er slettet. Ingen timer eller delmål hadde det.`,
    (name) => `«${name}» er sletta. Ingen timar eller delmål hadde det.`,
    (name) => `“${name}” is deleted. No hours or goals had it.`,
  ),
  restored: say(
    (name: string) => `«${name}» er i bruk igjen.`,
    (name) => `«${name}» er i bruk igjen.`,
    (name) => `“${name}” is in use again.`,
  ),
  labels: {
    name: say('Navn', 'Namn', 'Name'),
    position: say('Plass', 'Plass', 'Place'),
  },
  buttons: {
    create: say('Nytt tema', 'Nytt tema', 'New theme'),
    change: say('Endre et tema', 'Endre eit tema', 'Change a theme'),
  },
  form: {
    create: say('Nytt tema', 'Nytt tema', 'New theme'),
    change: say('Endre tema', 'Endre tema', 'Change theme'),
    to: say('til', 'til', 'to'),
  },
  which: say('Hvilket tema mener du?', 'Kva tema meiner du?', 'Which theme do you mean?'),
  didYouMean: say(
    (name: string) => `Mente du «${name}»? Ingenting er gjort ennå.`,
    (name) => `Meinte du «${name}»? Ingenting er gjort enno.`,
    (name) => `Did you mean “${name}”? Nothing has been done yet.`,
  ),
  faults: {
    noSuch: say(
      (said: string, known: string) =>
        `Jeg kjenner ikke temaet «${said}».${known === '' ? '' : ` Temaene er ${known}.`}`,
      (said, known) => `Eg kjenner ikkje temaet «${said}».${known === '' ? '' : ` Temaa er ${known}.`}`,
      (said, known) => `I don’t know the theme “${said}”.${known === '' ? '' : ` The themes are ${known}.`}`,
    ),
    sayWhich: say(
      (example: string) => `Skriv hvilket tema det gjelder, for eksempel «${example}».`,
      (example) => `Skriv kva tema det gjeld, til dømes «${example}».`,
      (example) => `Type which theme it is about, such as “${example}”.`,
    ),
    taken: say(
      (name: string) => `«${name}» er et tema fra før.`,
      (name) => `«${name}» er eit tema frå før.`,
      (name) => `“${name}” is a theme already.`,
    ),
    name: say(
      (most: number) => `Et tema trenger et navn på høyst ${most} tegn.`,
      (most) => `Eit tema treng eit namn på høgst ${most} teikn.`,
      (most) => `A theme needs a name of at most ${most} characters.`,
    ),
    position: say(
      (most: number) => `Skriv plassen som et tall fra 1 til ${most}.`,
      (most) => `Skriv plassen som eit tal frå 1 til ${most}.`,
      (most) => `Type the place as a number from 1 to ${most}.`,
    ),
    newName: say(
      (example: string) => `Skriv hva temaet skal hete, for eksempel «${example}».`,
      (example) => `Skriv kva temaet skal heite, til dømes «${example}».`,
      (example) => `Type what the theme is to be called, such as “${example}”.`,
    ),
    unchanged: say(
      (name: string) => `Slik står «${name}» allerede.`,
      (name) => `Slik står «${name}» allereie.`,
      (name) => `“${name}” is already like that.`,
    ),
    tooMany: say(
      (most: number) => `Et nettverk har høyst ${most} temaer. Slett et først.`,
      (most) => `Eit nettverk har høgst ${most} tema. Slett eit først.`,
      (most) => `A network has at most ${most} themes. Delete one first.`,
    ),
    nothingDropped: say(
      'Ingen temaer er ute av bruk.',
      'Ingen tema er ute av bruk.',
      'No themes are out of use.',
    ),
  },
});
