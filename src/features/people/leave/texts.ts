import { say, translated } from '../../../translated.ts';

/** What is told of leaving a network. */
export const texts = translated({
  sure: say('ja', 'ja', 'yes'),
  title: say(
    (network: string) => `Forlate ${network}?`,
    (network) => `Forlate ${network}?`,
    (network) => `Leave ${network}?`,
  ),
  lastDay: say(
    'Du har disse rollene, og siste dag er i dag:',
    'Du har desse rollene, og siste dag er i dag:',
    'You have these roles, and today is the last day:',
  ),
  stays: say(
    'Det du har ført og skrevet, blir stående. Timer fra denne måneden kan du rette og levere etterpå.',
    'Det du har ført og skrive, blir ståande. Timar frå denne månaden kan du rette og levere etterpå.',
    'What you have logged and written stays. You can still correct and submit this month’s hours.',
  ),
  notYet: say('Ingenting er gjort ennå.', 'Ingenting er gjort enno.', 'Nothing has been done yet.'),
  yes: say('Ja, forlat nettverket', 'Ja, forlat nettverket', 'Yes, leave the network'),
  left: say(
    (network: string) => `Du har forlatt ${network}. Siste dag er i dag.`,
    (network) => `Du har forlate ${network}. Siste dag er i dag.`,
    (network) => `You have left ${network}. Today is the last day.`,
  ),
  back: say(
    (network: string) => `Rollene dine i ${network} er slik de var.`,
    (network) => `Rollene dine i ${network} er slik dei var.`,
    (network) => `Your roles in ${network} are as they were.`,
  ),
  undo: say('Angre', 'Angre', 'Undo'),
  undoTyped: say('nettverk angre', 'nettverk angre', 'network undo'),
  show: say('Vis rollene mine der', 'Vis rollene mine der', 'Show my roles there'),
  faults: {
    nowhere: say(
      'Du har ingen rolle i et nettverk som er i bruk. Ingenting er gjort.',
      'Du har inga rolle i eit nettverk som er i bruk. Ingenting er gjort.',
      'You have no role in a network that is in use. Nothing has been done.',
    ),
    endsToday: say(
      (network: string) => `Rollene dine i ${network} slutter allerede i dag. Ingenting er endret.`,
      (network) => `Rollene dine i ${network} sluttar allereie i dag. Ingenting er endra.`,
      (network) => `Your roles in ${network} already end today. Nothing is changed.`,
    ),
    notRead: say(
      (words: string, network: string) =>
        `Jeg forstår ikke «${words}». Nettverket her heter ${network}. Ingenting er gjort.`,
      (words, network) =>
        `Eg forstår ikkje «${words}». Nettverket her heiter ${network}. Ingenting er gjort.`,
      (words, network) =>
        `I don’t understand “${words}”. The network here is called ${network}. Nothing has been done.`,
    ),
    cannotUndo: say(
      'Dette kan ikke angres. Be koordinatoren om å gi deg rollen på nytt.',
      'Dette kan ikkje angrast. Be koordinatoren om å gje deg rolla på nytt.',
      'This can’t be undone. Ask the coordinator to give you the role again.',
    ),
  },
});
