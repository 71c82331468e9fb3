import { aboutWords, clockWords, openers } from '../../../grammar/lexicon/joining.ts';
import { words } from '../../../grammar/lexicon/lists.ts';
import {
  halfWords,
  hundreds,
  numberWords,
  quarterWords,
  wholeWords,
} from '../../../grammar/lexicon/numbers.ts';
import { pairWords } from '../../../grammar/lexicon/periods.ts';
import { halfDays, halfHours, oneAndAHalf, wholeDays } from '../../../grammar/lexicon/units.ts';

/** Words that a number after them names: 'delmål 2', 'sak 3/12', 'versjon 2.5' say neither how long nor when. */
export const labelWords = words(
  'sak saka saken nr nummer punkt pkt kap kapittel versjon utgave side s fase trinn del rom runde modul § paragraf ' +
    'vedtak ps fs artikkel tiltak delmål mål post steg gruppe klasse vedlegg case item section phase room version part ' +
    'measure goal chapter page number no step v tabell figur fig avsnitt ref referanse jnr gnr bnr gbnr gnr/bnr bustad leilighet leilegheit',
);

/** Those of them after which even '3/12' is a number and no date. */
export const caseWords = words(
  'sak saka saken nr nummer punkt pkt kap kapittel versjon utgave paragraf § vedtak ps fs artikkel case item version ' +
    'ref referanse jnr gnr bnr gbnr gnr/bnr',
);

/** Compounds of such words, after which there is a number and no date: 'saksnr. 12/3'. */
export const caseNumber = /.(?:nr|nummer)$/;
/** What has a number with a slash or a date: 'saksframlegg 3/24'. */
export const caseCompound = /.(?:sak|saken|saka|framlegg|fremlegg|vedtak)$/;
/** What has a number with a full stop: 'bærekraftsmål 11.3', 'delkapittel 3.2'. */
export const labelCompound =
  /.(?:mål|målet|punkt|kapittel|versjon|tabell|figur|paragraf|artikkel|vedlegg|kart)$/;

/** What may be counted with a number like a date: 'prosjekt 12/3', 'eiendom 12/3'. */
export const plotWords = words(
  'prosjekt prosjektet eiendom eiendommen eigedom eigedomen tomt tomta teig bruk',
);

/** Street names, after which '12-14' are houses: 'Storgata 12-14'. */
export const streetName = /.(?:gata|gaten|gate|vegen|veien|torget|plassen|allé|bakken|brygga)$/;

/** Nouns that a number before them counts, so that the number isn't hours: '3 søknader', '4 dager'. */
export const countedNouns = words(
  'søknader søknadar kommuner kommunar dager dagar dag dagers dagars uker veker måneder månader år personer personar deltakere ' +
    'deltakarar innbyggere innbyggjarar bedrifter intervju intervjuer møter saker planer planar samlinger samlingar ' +
    'skoler skular elever elevar tomter boliger bustader stk kr kroner km mil % prosent gonger ganger besøk rapporter ' +
    'rapportar arbeidsdag arbeidsdager arbeidsdagar trinn klasse klassetrinn klassesteg telefoner telefonar eposter e-poster brev dokumenter dokument punkter punkt tiltak delmål ' +
    'applications municipalities days weeks months years people persons participants residents companies interviews ' +
    'hektar ha daa dekar mål leiligheter leilegheiter boenheter bueiningar enheter einingar hytter hus hushold hushald bygninger bygningar ' +
    'ansatte tilsette barn unge ungdommer ungdommar åringer åringar mann medlemmer medlemer foreninger foreiningar ' +
    'gårder gardar bruk kg tonn meter oppgaver oppgåver høringer høyringar ' +
    'meetings cases plans percent apartments units hectares houses members employees children questions calls emails letters documents reports visits dagsverk dagsverker mill million',
);

/** The words, besides numbers in digits, that a duration or a clock can begin with. */
export const durationStarts: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...openers,
  ...aboutWords,
  ...clockWords,
  ...halfWords,
  ...halfHours,
  ...oneAndAHalf,
  ...quarterWords.keys(),
  ...pairWords,
  ...hundreds,
  ...wholeDays,
  ...halfDays,
  ...wholeWords,
  ...words('twice kvarter kvarters trekvarter quarter null zero noon midday ½'),
]);

/** Words before a day that bind it to the activity: 'referat fra mandag', 'søknad til 15. mai', 'plan for uke 10'. */
export const bindingWords = words(
  'om til før etter innen innan mot med for fra frå av ved about before after until till to from of per per. with',
);
