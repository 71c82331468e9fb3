import type { PartyRole } from './parties.ts';

/** The kinds of networks, and so of agreements, that there is a template of. */
export const agreementKinds = ['distriktssatsing', 'læringsnettverk', 'bygdevekst'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** The kind that a stored word names. */
export const agreementKindOf = (stored: string | null): AgreementKind | undefined =>
  agreementKinds.find((kind) => kind === stored);

/** What an agreement of a kind asks for besides hours; from these its deadlines follow. */
export type Duty =
  | 'attestedHours'
  | 'activityPlan'
  | 'statusDialogue'
  | 'finalReport'
  | 'decisionOnExtension'
  | 'yearlyPlan'
  | 'councilBeforeDialogue'
  | 'goalAttainment'
  | 'evaluation'
  | 'gatherings';

/** What an agreement of a kind says where nobody says otherwise. */
export type Template = {
  /** How long it lasts, and at most with all extensions; missing where it runs to an end that is agreed each time. */
  readonly months?: number;
  readonly maxMonths?: number;
  /** Months from the letter's date; 0 where nothing is agreed. */
  readonly noticeMonths: number;
  /** Øre a year and hundredths of a percent; 0 where it gives and asks for no fixed sum. */
  readonly grantPerYear: number;
  readonly ownFinancingPerYear: number;
  readonly grantShare: number;
  /** Whether its municipalities have one agreement together, and not each their own. */
  readonly isShared: boolean;
  /** Who is a party besides its municipalities and their counties. */
  readonly parties: readonly { readonly name: string; readonly role: PartyRole }[];
  readonly duties: readonly Duty[];
};

/**
 * What an agreement asks for: what its kind does, its network's where it has none of its own; attested hours too where
 * it counts own financing.
 */
export function dutiesOf(
  { kind, ownFinancingPerYear }: { readonly kind: string | null; readonly ownFinancingPerYear: number },
  networkKind: string,
): readonly Duty[] {
  const known = agreementKindOf(kind ?? networkKind);
  const duties = known === undefined ? [] : templates[known].duties;
  return ownFinancingPerYear > 0 && !duties.includes('attestedHours') ? ['attestedHours', ...duties] : duties;
}

/** How many gatherings are asked for in a year where an agreement asks for them, and how many of them in one place. */
export const gatheringsAsked = { fewest: 2, most: 3, physical: 1 };

/** What an agreement from a template says of money and notice. */
export const moneyOf = ({ noticeMonths, grantPerYear, ownFinancingPerYear, grantShare }: Template) => ({
  ...{ noticeMonths, grantPerYear, ownFinancingPerYear, grantShare },
});

/** The templates: I LAG's agreement, the learning network of 2020–2023, and the bygdevekst agreement to December 2028. */
export const templates: Readonly<Record<AgreementKind, Template>> = {
  distriktssatsing: {
    ...{ months: 24, maxMonths: 36, noticeMonths: 3 },
    ...{ grantPerYear: 687_500_00, ownFinancingPerYear: 230_000_00, grantShare: 75_00, isShared: false },
    parties: [],
    duties: ['attestedHours', 'activityPlan', 'statusDialogue', 'decisionOnExtension', 'finalReport'],
  },
  læringsnettverk: {
    ...{ months: 48, noticeMonths: 0 },
    ...{ grantPerYear: 0, ownFinancingPerYear: 0, grantShare: 0, isShared: true },
    parties: [],
    duties: ['gatherings', 'finalReport'],
  },
  bygdevekst: {
    noticeMonths: 0,
    ...{ grantPerYear: 0, ownFinancingPerYear: 0, grantShare: 0, isShared: true },
    parties: [{ name: 'Kommunal- og distriktsdepartementet', role: 'hovedpart' }],
    duties: ['yearlyPlan', 'councilBeforeDialogue', 'goalAttainment', 'evaluation'],
  },
};
