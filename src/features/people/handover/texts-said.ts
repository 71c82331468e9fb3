import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';

/** The role that is handed over, and to whom and when as it is typed. */
const carries = carrying({ role: word, words: remainder });
const example = say('Tone → Nils fra 1. august', 'Tone → Nils frå 1. august', 'Tone → Nils from 1 August');

/** What is typed where somebody takes over another's role. */
export const said = sayings('handover', say('overlevering', 'overlevering', 'handover'), {
  show: {
    ...{ carries, example },
    does: say(
      'viser hva som følger med når noen tar over en rolle; «med overlapp til 31. august» lar begge ha rollen en tid',
      'viser kva som følgjer med når nokon tek over ei rolle; «med overlapp til 31. august» lèt begge ha rolla ei tid',
      'shows what comes along when somebody takes over a role; “with overlap until 31 August” lets both have it for a time',
    ),
  },
  do: {
    ...{ carries, example },
    verb: say('gjør', 'gjer', 'do'),
    does: say(
      'avslutter den gamle rollen og gir den nye',
      'avsluttar den gamle rolla og gjev den nye',
      'ends the old role and gives the new one',
    ),
  },
  document: {
    ...{ carries, example },
    verb: say('dokument', 'dokument', 'document'),
    does: say(
      'det som følger med, som et Word-dokument; som PDF med «pdf» til slutt',
      'det som følgjer med, som eit Word-dokument; som PDF med «pdf» til slutt',
      'what comes along, as a Word document; as PDF with “pdf” at the end',
    ),
  },
});

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
