import type { Translated } from '../../language.ts';
import type { Verb } from './texts.ts';

type Help = Translated<{ readonly type: string; readonly does: string }>;

/** The lines for `hjelp`. */
export const help: Readonly<Record<Verb | 'list', Help>> = {
  list: {
    nb: { type: 'samling', does: 'viser de neste samlingene og svarene dine' },
    nn: { type: 'samling', does: 'viser dei neste samlingane og svara dine' },
    en: { type: 'gathering', does: 'shows the next gatherings and your answers' },
  },
  show: {
    nb: { type: 'samling vis 2', does: 'viser en samling med program og svar' },
    nn: { type: 'samling vis 2', does: 'viser ei samling med program og svar' },
    en: { type: 'gathering show 2', does: 'shows one gathering with its agenda and answers' },
  },
  coming: {
    nb: { type: 'samling kommer', does: 'svarer at du kommer på den neste' },
    nn: { type: 'samling kjem', does: 'svarer at du kjem på den neste' },
    en: { type: 'gathering coming', does: 'answers that you are coming to the next one' },
  },
  comingOnline: {
    nb: { type: 'samling kommer digitalt', does: 'svarer at du blir med på video' },
    nn: { type: 'samling kjem digitalt', does: 'svarer at du blir med på video' },
    en: { type: 'gathering coming online', does: 'answers that you join by video' },
  },
  maybe: {
    nb: { type: 'samling kanskje 2', does: 'svarer at du kanskje kommer på nummer 2 i lista' },
    nn: { type: 'samling kanskje 2', does: 'svarer at du kanskje kjem på nummer 2 i lista' },
    en: { type: 'gathering maybe 2', does: 'answers that you may come to number 2 in the list' },
  },
  notComing: {
    nb: { type: 'samling kommer ikke', does: 'svarer at du ikke kommer' },
    nn: { type: 'samling kjem ikkje', does: 'svarer at du ikkje kjem' },
    en: { type: 'gathering not coming', does: 'answers that you are not coming' },
  },
  takeBack: {
    nb: { type: 'samling angre', does: 'tar tilbake det siste svaret ditt' },
    nn: { type: 'samling angre', does: 'tek tilbake det siste svaret ditt' },
    en: { type: 'gathering undo', does: 'takes back your latest answer' },
  },
  participants: {
    nb: { type: 'samling deltakere', does: 'viser hvem som kommer' },
    nn: { type: 'samling deltakarar', does: 'viser kven som kjem' },
    en: { type: 'gathering participants', does: "shows who's coming" },
  },
  past: {
    nb: { type: 'samling tidligere', does: 'viser samlinger som har vært' },
    nn: { type: 'samling tidlegare', does: 'viser samlingar som har vore' },
    en: { type: 'gathering past', does: 'shows gatherings that have been' },
  },
  new: {
    nb: {
      type: 'samling ny Vårsamling 3.-4. april kl 10-15 på Høylandet',
      does: 'setter opp en samling, også med «hver tirsdag» og «for prosjektlederne»; «samling ny» alene gir et skjema',
    },
    nn: {
      type: 'samling ny Vårsamling 3.-4. april kl 10-15 på Høylandet',
      does: 'set opp ei samling, òg med «kvar tysdag» og «for prosjektleiarane»; «samling ny» åleine gjev eit skjema',
    },
    en: {
      type: 'gathering new Spring gathering 3-4 April at 10-15 in Høylandet',
      does: 'plans a gathering, with “every Tuesday” and “for the project leaders” if you like; “gathering new” alone gives a form',
    },
  },
  edit: {
    nb: { type: 'samling endre 2', does: 'endrer en samling i et skjema' },
    nn: { type: 'samling endre 2', does: 'endrar ei samling i eit skjema' },
    en: { type: 'gathering edit 2', does: 'changes a gathering in a form' },
  },
  move: {
    nb: { type: 'samling flytt 2 10. april kl 9-11', does: 'flytter en samling til en annen dag' },
    nn: { type: 'samling flytt 2 10. april kl 9-11', does: 'flyttar ei samling til ein annan dag' },
    en: { type: 'gathering move 2 10 April at 9-11', does: 'moves a gathering to another day' },
  },
  cancel: {
    nb: { type: 'samling avlys 2', does: 'avlyser en samling og sier fra til de inviterte' },
    nn: { type: 'samling avlys 2', does: 'avlyser ei samling og seier frå til dei inviterte' },
    en: { type: 'gathering cancel 2', does: 'cancels a gathering and tells those invited' },
  },
  restore: {
    nb: { type: 'samling gjenopprett', does: 'angrer en avlysning' },
    nn: { type: 'samling gjenopprett', does: 'angrar ei avlysing' },
    en: { type: 'gathering restore', does: 'undoes a cancellation' },
  },
  attendance: {
    nb: {
      type: 'samling oppmøte 1 Siv, Tuva',
      does: 'registrerer hvem som møtte; uten navn får du et skjema',
    },
    nn: {
      type: 'samling oppmøte 1 Siv, Tuva',
      does: 'registrerer kven som møtte; utan namn får du eit skjema',
    },
    en: {
      type: 'gathering attendance 1 Siv, Tuva',
      does: 'records who attended; without names you get a form',
    },
  },
  calendar: {
    nb: { type: 'samling kalender 2', does: 'gir en fil som legger samlingen i kalenderen din' },
    nn: { type: 'samling kalender 2', does: 'gjev ei fil som legg samlinga i kalenderen din' },
    en: { type: 'gathering calendar 2', does: 'gives a file that puts the gathering in your calendar' },
  },
  send: {
    nb: { type: 'samling send 2', does: 'sender ut en samling som er satt opp og venter' },
    nn: { type: 'samling send 2', does: 'sender ut ei samling som er sett opp og ventar' },
    en: { type: 'gathering send 2', does: 'tells those invited of a gathering that waits' },
  },
  nudge: {
    nb: { type: 'samling purr 2', does: 'purrer på dem som ikke har svart, én gang om dagen' },
    nn: { type: 'samling purr 2', does: 'purrar på dei som ikkje har svart, éin gong om dagen' },
    en: { type: 'gathering nudge 2', does: "reminds those who haven't answered, once a day" },
  },
};
