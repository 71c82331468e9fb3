import { desk, evening, type MunicipalityPlan, meeting, type PlannedActivity } from './municipality-plan.ts';

type Both = { nb: PlannedActivity; nn: PlannedActivity };

/** The same activity in both languages; only the words differ. */
function both(activity: PlannedActivity, nn: string): Both {
  return { nb: activity, nn: { ...activity, text: nn } };
}

const leader = { doers: ['leader'] } as const;
const attestant = { doers: ['attestant'] } as const;

/** What happens in every municipality, in bokmål and nynorsk. */
const common: readonly Both[] = [
  both(
    desk(undefined, 'Referat og oppfølging etter prosjektgruppemøte', 30, 75),
    'Referat og oppfølging etter prosjektgruppemøte',
  ),
  both(desk(undefined, 'Saksframlegg til kommunestyret', 90, 240, leader), 'Saksframlegg til kommunestyret'),
  both(
    desk(undefined, 'Oppdatering av nettsida om prosjektet', 30, 90),
    'Oppdatering av nettsida om prosjektet',
  ),
  both(desk('plan', 'Arbeid med samfunnsdelen', 60, 240), 'Arbeid med samfunnsdelen'),
  both(meeting('plan', 'Møte i plangruppa', 60, 120), 'Møte i plangruppa'),
  both(desk('plan', 'Statistikk til kunnskapsgrunnlaget', 60, 180), 'Statistikk til kunnskapsgrunnlaget'),
  both(meeting('plan', 'Medvirkningsmøte med ungdomsskolen', 60, 105), 'Medverknadsmøte med ungdomsskulen'),
  both(
    meeting('recruitment', 'Møte om rekruttering til helse og omsorg', 60, 120),
    'Møte om rekruttering til helse og omsorg',
  ),
  both(
    meeting('recruitment', 'Møte med studiesenteret om desentraliserte tilbud', 60, 105),
    'Møte med studiesenteret om desentraliserte tilbod',
  ),
  both(desk('recruitment', 'Tekst til stillingsannonser', 45, 150), 'Tekst til stillingsannonsar'),
  both(
    meeting('research', 'Samtale med forsker om følgeevaluering', 45, 90),
    'Samtale med forskar om følgjeevaluering',
  ),
  both(desk('research', 'Skisse til innovasjonsprosjekt', 60, 210, leader), 'Skisse til innovasjonsprosjekt'),
  both(meeting('homes', 'Befaring på boligtomter', 90, 180), 'Synfaring på bustadtomter'),
  both(desk('homes', 'Utkast til boligpolitisk plan', 60, 210, leader), 'Utkast til bustadpolitisk plan'),
  both(
    meeting('homes', 'Samtale med utbygger om leiligheter', 45, 90),
    'Samtale med utbyggjar om leilegheiter',
  ),
  both(
    desk('homes', 'Telefon med Husbanken om tilskudd', 30, 45, leader),
    'Telefon med Husbanken om tilskot',
  ),
  both(meeting('business', 'Bedriftsbesøk', 60, 150), 'Bedriftsbesøk'),
  both(meeting('business', 'Frokostmøte med næringslivet', 60, 105), 'Frukostmøte med næringslivet'),
  both(desk('business', 'Oppfølging av gründer', 30, 105), 'Oppfølging av gründer'),
  both(meeting('business', 'Møte med Innovasjon Norge', 45, 90, leader), 'Møte med Innovasjon Norge'),
  both(desk('business', 'Arbeid med næringsplanen', 60, 210), 'Arbeid med næringsplanen'),
  both(
    evening(undefined, 'Kveldsmøte med lag og foreninger', 90, 150, { ...leader, months: [2, 11] }),
    'Kveldsmøte med lag og foreiningar',
  ),
  both(
    meeting(undefined, 'Styringsmøte med prosjektleder', 30, 60, attestant),
    'Styringsmøte med prosjektleiar',
  ),
  both(meeting(undefined, 'Orientering i formannskapet', 30, 60, attestant), 'Orientering i formannskapet'),
  both(
    desk(undefined, 'Gjennomgang av fremdriftsplanen', 45, 90, attestant),
    'Gjennomgang av framdriftsplanen',
  ),
];

/** What the grant-paid position does besides; it doesn't count as own work. */
const grantPaid: readonly Both[] = [
  both(desk(undefined, 'Prosjektledelse og koordinering', 120, 300), 'Prosjektleiing og koordinering'),
  both(desk(undefined, 'Rapportering til fylkeskommunen', 60, 180), 'Rapportering til fylkeskommunen'),
  both(desk('plan', 'Oppdatering av fremdriftsplanen', 60, 180), 'Oppdatering av framdriftsplanen'),
  both(desk(undefined, 'Forberedelse av prosjektgruppemøte', 60, 150), 'Førebuing av prosjektgruppemøte'),
];

/** The project group's own meeting, once a month. */
export const groupMeeting = { text: 'Møte i prosjektgruppa', minutes: 90 } as const;

/** All that a municipality's own work can go to: its own activities, thrice as likely, and its themes' common ones. */
export function ownWorkOf({ activities, language, themes }: MunicipalityPlan): PlannedActivity[] {
  const shared = common.map((activity) => activity[language]);
  return [
    ...activities,
    ...activities,
    ...activities,
    ...shared.filter(({ theme }) => theme === undefined || themes.includes(theme)),
  ];
}

/** What the grant-paid hours of a municipality's project leader go to. */
export function grantPaidOf({ language }: MunicipalityPlan): PlannedActivity[] {
  return grantPaid.map((activity) => activity[language]);
}
