import { type MunicipalityPlan, type PlannedActivity, readActivities } from './municipality-plan.ts';

/** What happens in every municipality, in bokmål and nynorsk where they differ. */
const common = `
desk – 30–75 | Referat og oppfølging etter prosjektgruppemøte
desk – 90–240 leader | Saksframlegg til kommunestyret
desk – 30–90 | Oppdatering av nettsida om prosjektet
desk plan 60–240 | Arbeid med samfunnsdelen
meeting plan 60–120 | Møte i plangruppa
desk plan 60–180 | Statistikk til kunnskapsgrunnlaget
meeting plan 60–105 | Medvirkningsmøte med ungdomsskolen | Medverknadsmøte med ungdomsskulen
meeting recruitment 60–120 | Møte om rekruttering til helse og omsorg
meeting recruitment 60–105 | Møte med studiesenteret om desentraliserte tilbud | Møte med studiesenteret om desentraliserte tilbod
desk recruitment 45–150 | Tekst til stillingsannonser | Tekst til stillingsannonsar
meeting research 45–90 | Samtale med forsker om følgeevaluering | Samtale med forskar om følgjeevaluering
desk research 60–210 leader | Skisse til innovasjonsprosjekt
meeting homes 90–180 | Befaring på boligtomter | Synfaring på bustadtomter
desk homes 60–210 leader | Utkast til boligpolitisk plan | Utkast til bustadpolitisk plan
meeting homes 45–90 | Samtale med utbygger om leiligheter | Samtale med utbyggjar om leilegheiter
desk homes 30–45 leader | Telefon med Husbanken om tilskudd | Telefon med Husbanken om tilskot
meeting business 60–150 | Bedriftsbesøk
meeting business 60–105 | Frokostmøte med næringslivet | Frukostmøte med næringslivet
desk business 30–105 | Oppfølging av gründer
meeting business 45–90 leader | Møte med Innovasjon Norge
desk business 60–210 | Arbeid med næringsplanen
evening – 90–150 leader months 2–11 | Kveldsmøte med lag og foreninger | Kveldsmøte med lag og foreiningar
meeting – 30–60 attestant | Styringsmøte med prosjektleder | Styringsmøte med prosjektleiar
meeting – 30–60 attestant | Orientering i formannskapet
desk – 45–90 attestant | Gjennomgang av fremdriftsplanen | Gjennomgang av framdriftsplanen
`;

/** What the grant-paid position does besides; it doesn't count as own work. */
const grantPaid = `
desk – 120–300 | Prosjektledelse og koordinering | Prosjektleiing og koordinering
desk – 60–180 | Rapportering til fylkeskommunen
desk plan 60–180 | Oppdatering av fremdriftsplanen | Oppdatering av framdriftsplanen
desk – 60–150 | Forberedelse av prosjektgruppemøte | Førebuing av prosjektgruppemøte
`;

/** The project group's own meeting, once a month. */
export const groupMeeting = { text: 'Møte i prosjektgruppa', minutes: 90 } as const;

/** All that a municipality's own work can go to: its own activities, thrice as likely, and its themes' common ones. */
export function ownWorkOf({ activities, language, themes }: MunicipalityPlan): PlannedActivity[] {
  const shared = readActivities(common, language);
  return [
    ...activities,
    ...activities,
    ...activities,
    ...shared.filter(({ theme }) => theme === undefined || themes.includes(theme)),
  ];
}

/** What the grant-paid hours of a municipality's project leader go to. */
export function grantPaidOf({ language }: MunicipalityPlan): PlannedActivity[] {
  return readActivities(grantPaid, language);
}
