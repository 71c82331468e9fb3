import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read about the organisations that partners are from. */
export const organisationTexts = translated({
  title: say('Organisasjoner', 'Organisasjonar', 'Organisations'),
  none: say(
    `Ingen organisasjoner ennå. Skriv for eksempel «${nb.newOrganisation} Husbanken stat».`,
    `Ingen organisasjonar enno. Skriv til dømes «${nn.newOrganisation} Husbanken stat».`,
    `No organisations yet. Type “${en.newOrganisation} Husbanken state”, for example.`,
  ),
  name: say('Navn', 'Namn', 'Name'),
  kind: say('Slag', 'Slag', 'Kind'),
  network: say('Nettverk', 'Nettverk', 'Network'),
  people: say('Herfra', 'Herfrå', 'People'),
  buttonNew: say('Ny organisasjon', 'Ny organisasjon', 'New organisation'),
  aName: say('NAVN SLAG', 'NAMN SLAG', 'NAME KIND'),
  kinds: {
    stat: say('stat', 'stat', 'state'),
    fylke: say('fylke', 'fylke', 'county'),
    organisasjon: say('organisasjon', 'organisasjon', 'organisation'),
    forskning: say('forskning', 'forsking', 'research'),
    næring: say('næring', 'næring', 'business'),
  },
  added: say(
    (name: string, kind: string) => `${name} er lagt til${kind === '' ? '' : ` (${kind})`}.`,
    (name, kind) => `${name} er lagd til${kind === '' ? '' : ` (${kind})`}.`,
    (name, kind) => `${name} is added${kind === '' ? '' : ` (${kind})`}.`,
  ),
  changed: say(
    (name: string, kind: string) => `${name} er nå ført som ${kind}.`,
    (name, kind) => `${name} er no ført som ${kind}.`,
    (name, kind) => `${name} now stands as ${kind}.`,
  ),
  stands: say(
    (name: string) => `${name} står der fra før. Ingenting er endret.`,
    (name) => `${name} står der frå før. Ingenting er endra.`,
    (name) => `${name} is there already. Nothing is changed.`,
  ),
  removed: say(
    (name: string) => `${name} er tatt bort igjen.`,
    (name) => `${name} er teken bort igjen.`,
    (name) => `${name} is taken away again.`,
  ),
  inUse: say(
    (name: string) => `Noen er fra ${name}, så den blir stående.`,
    (name) => `Nokon er frå ${name}, så han blir ståande.`,
    (name) => `Somebody is from ${name}, so it stays.`,
  ),
  several: say(
    (typed: string, names: string) =>
      `Flere organisasjoner passer med «${typed}»: ${names}. Skriv hele navnet. Ingenting er gjort ennå.`,
    (typed, names) =>
      `Fleire organisasjonar passar med «${typed}»: ${names}. Skriv heile namnet. Ingenting er gjort enno.`,
    (typed, names) =>
      `Several organisations fit “${typed}”: ${names}. Type the whole name. Nothing has been done yet.`,
  ),
});
