import { say, translated } from '../../translated.ts';

/** What is answered to what is no command. */
export const texts = translated({
  notUnderstood: say('Det forstår jeg ikke.', 'Det forstår eg ikkje.', 'I don’t understand that.'),
  perhaps: say('Kanskje en av disse?', 'Kanskje ein av desse?', 'One of these, perhaps?'),
  meant: say(
    (typed: string) => `Mente du «${typed}»?`,
    (typed) => `Meinte du «${typed}»?`,
    (typed) => `Did you mean “${typed}”?`,
  ),
  shallI: say('Skal jeg gjøre dette?', 'Skal eg gjere dette?', 'Shall I do this?'),
  which: say('Hva mente du?', 'Kva meinte du?', 'What did you mean?'),
  notYet: say('Ingenting er gjort ennå.', 'Ingenting er gjort enno.', 'Nothing has been done yet.'),
  welcome: say('Bare hyggelig.', 'Berre hyggeleg.', 'You’re welcome.'),
  coordinators: say(
    (names: string, isOne: boolean) => `${names} er ${isOne ? 'koordinator' : 'koordinatorer'} her.`,
    (names, isOne) => `${names} er ${isOne ? 'koordinator' : 'koordinatorar'} her.`,
    (names, isOne) => `${names} ${isOne ? 'is the coordinator' : 'are the coordinators'} here.`,
  ),
  noCoordinator: say(
    'Her er det ingen koordinator nå.',
    'Her er det ingen koordinator no.',
    'There is no coordinator here now.',
  ),
});
