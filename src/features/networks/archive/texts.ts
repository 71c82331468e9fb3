import { say, translated } from '../../../translated.ts';

/** What is told where a network is archived or restored. */
export const archiveTexts = translated({
  title: {
    archive: say(
      (name: string) => `Arkivere ${name}?`,
      (name) => `Arkivere ${name}?`,
      (name) => `Archive ${name}?`,
    ),
    restore: say(
      (name: string) => `Gjenopprette ${name}?`,
      (name) => `Gjenopprette ${name}?`,
      (name) => `Restore ${name}?`,
    ),
  },
  follows: {
    archive: say(
      [
        'Alt kan fortsatt leses: lister, rapporter, ukesrapporter og eksport.',
        'Ingen kan føre, endre eller svare på noe.',
        'Ingen påminnelser eller ukesrapporter går ut.',
      ],
      [
        'Alt kan framleis lesast: lister, rapportar, vekerapportar og eksport.',
        'Ingen kan føre, endre eller svare på noko.',
        'Ingen påminningar eller vekerapportar går ut.',
      ],
      [
        'All of it can still be read: lists, reports, digests and exports.',
        'Nothing can be logged, changed or answered.',
        'No reminders or digests go out.',
      ],
    ),
    restore: say(
      [
        'Alle kan føre, endre og svare igjen, som før.',
        'Påminnelser og ukesrapporter går ut igjen; det som er mer enn en uke gammelt, sendes ikke.',
      ],
      [
        'Alle kan føre, endre og svare igjen, som før.',
        'Påminningar og vekerapportar går ut igjen; det som er meir enn ei veke gammalt, blir ikkje sendt.',
      ],
      [
        'Everybody can log, change and answer again, as before.',
        'Reminders and digests go out again; what is more than a week old isn’t sent.',
      ],
    ),
  },
  open: {
    archive: say(
      (what: string) => `Dette står åpent og blir liggende: ${what}.`,
      (what) => `Dette står ope og blir liggjande: ${what}.`,
      (what) => `This is open, and stays as it is: ${what}.`,
    ),
    restore: say(
      (what: string) => `Dette står åpent: ${what}.`,
      (what) => `Dette står ope: ${what}.`,
      (what) => `This is open: ${what}.`,
    ),
  },
  gatherings: say(
    (count: number) => (count === 1 ? 'én kommende samling' : `${count} kommende samlinger`),
    (count) => (count === 1 ? 'éi komande samling' : `${count} komande samlingar`),
    (count) => (count === 1 ? 'one gathering to come' : `${count} gatherings to come`),
  ),
  deadlines: say(
    (count: number) => (count === 1 ? 'én frist' : `${count} frister`),
    (count) => (count === 1 ? 'éin frist' : `${count} fristar`),
    (count) => (count === 1 ? 'one deadline' : `${count} deadlines`),
  ),
  hours: say(
    (count: number) =>
      count === 1 ? 'én timelinje som ikke er attestert' : `${count} timelinjer som ikke er attestert`,
    (count) =>
      count === 1 ? 'éi timelinje som ikkje er attestert' : `${count} timelinjer som ikkje er attesterte`,
    (count) =>
      count === 1 ? 'one line of hours that isn’t attested' : `${count} lines of hours that aren’t attested`,
  ),
  way: {
    archive: say(
      (command: string) => `Ingenting er gjort ennå. Det kan gjenopprettes når som helst: «${command}».`,
      (command) => `Ingenting er gjort enno. Det kan gjenopprettast når som helst: «${command}».`,
      (command) => `Nothing has been done yet. It can be restored at any time: “${command}”.`,
    ),
    restore: say(
      (command: string) => `Ingenting er gjort ennå. Det kan arkiveres på nytt: «${command}».`,
      (command) => `Ingenting er gjort enno. Det kan arkiverast på nytt: «${command}».`,
      (command) => `Nothing has been done yet. It can be archived again: “${command}”.`,
    ),
  },
  yes: {
    archive: say('Ja, arkiver', 'Ja, arkiver', 'Yes, archive it'),
    restore: say('Ja, gjenopprett', 'Ja, gjenopprett', 'Yes, restore it'),
  },
  done: {
    archive: say(
      (name: string) => `${name} er arkivert.`,
      (name) => `${name} er arkivert.`,
      (name) => `${name} is archived.`,
    ),
    restore: say(
      (name: string) => `${name} er gjenopprettet.`,
      (name) => `${name} er gjenoppretta.`,
      (name) => `${name} is restored.`,
    ),
  },
  none: {
    archive: say(
      'Nettverket er arkivert fra før. Ingenting er gjort.',
      'Nettverket er arkivert frå før. Ingenting er gjort.',
      'The network is already archived. Nothing has been done.',
    ),
    restore: say(
      'Nettverket er ikke arkivert. Ingenting er gjort.',
      'Nettverket er ikkje arkivert. Ingenting er gjort.',
      'The network isn’t archived. Nothing has been done.',
    ),
  },
  since: say('Arkivert', 'Arkivert', 'Archived'),
  isArchived: say(
    (name: string) => `${name} er arkivert: Alt kan leses, men ingen kan føre, endre eller svare på noe.`,
    (name) => `${name} er arkivert: Alt kan lesast, men ingen kan føre, endre eller svare på noko.`,
    (name) => `${name} is archived: all of it can be read, but nothing can be logged, changed or answered.`,
  ),
  restoreIt: say(
    (name: string) => `Gjenopprett ${name}`,
    (name) => `Gjenopprett ${name}`,
    (name) => `Restore ${name}`,
  ),
  show: say('Vis hva som følger', 'Vis kva som følgjer', 'Show what follows'),
  faults: {
    notRead: say(
      (words: string, name: string) =>
        `Jeg forstår ikke «${words}». Nettverket her heter ${name}. Ingenting er gjort.`,
      (words, name) => `Eg forstår ikkje «${words}». Nettverket her heiter ${name}. Ingenting er gjort.`,
      (words, name) =>
        `I don’t understand “${words}”. The network here is called ${name}. Nothing has been done.`,
    ),
  },
});
