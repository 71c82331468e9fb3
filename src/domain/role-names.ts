import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';
import { kindOf, type RoleKind } from './roles.ts';

/** What a role is called: alone, as the one in a municipality, and all who have it. */
export const roleNames = translated({
  one: {
    prosjektleder: say('prosjektleder', 'prosjektleiar', 'project leader'),
    prosjektgruppe: say('prosjektgruppe', 'prosjektgruppe', 'project group'),
    prosjektansvarlig: say('prosjektansvarlig', 'prosjektansvarleg', 'responsible for the project'),
    prosjekteier: say('prosjekteier', 'prosjekteigar', 'project owner'),
    medlem: say('nettverksmedlem', 'nettverksmedlem', 'network member'),
    partner: say('partner', 'partnar', 'partner'),
    koordinator: say('koordinator', 'koordinator', 'coordinator'),
    leser: say('leser for fylket', 'lesar for fylket', 'county reader'),
    revisor: say('revisor', 'revisor', 'auditor'),
  },
  /** What somebody is, behind «er» and «som». */
  being: {
    prosjektleder: say('prosjektleder', 'prosjektleiar', 'project leader'),
    prosjektgruppe: say(
      'medlem av prosjektgruppen',
      'medlem av prosjektgruppa',
      'a member of the project group',
    ),
    prosjektansvarlig: say('prosjektansvarlig', 'prosjektansvarleg', 'the one responsible for the project'),
    prosjekteier: say('prosjekteier', 'prosjekteigar', 'a project owner'),
    medlem: say('nettverksmedlem', 'nettverksmedlem', 'a network member'),
    partner: say('partner', 'partnar', 'a partner'),
    koordinator: say('koordinator', 'koordinator', 'coordinator'),
    leser: say('leser for fylket', 'lesar for fylket', 'a county reader'),
    revisor: say('revisor', 'revisor', 'auditor'),
  },
  in: say('i', 'i', 'in'),
  from: say('fra', 'frå', 'from'),
  the: {
    prosjektleder: say('prosjektlederen', 'prosjektleiaren', 'the project leader'),
    prosjektgruppe: say('prosjektgruppen', 'prosjektgruppa', 'the project group'),
    prosjektansvarlig: say(
      'den prosjektansvarlige',
      'den prosjektansvarlege',
      'the one responsible for the project',
    ),
    prosjekteier: say('prosjekteieren', 'prosjekteigaren', 'the project owner'),
  },
  all: {
    prosjektleder: say('prosjektlederne', 'prosjektleiarane', 'the project leaders'),
    prosjektgruppe: say('prosjektgruppene', 'prosjektgruppene', 'the project groups'),
    prosjektansvarlig: say('de prosjektansvarlige', 'dei prosjektansvarlege', 'the municipal directors'),
    prosjekteier: say('prosjekteierne', 'prosjekteigarane', 'the project owners'),
    medlem: say('medlemmene', 'medlemene', 'the members'),
    partner: say('partnerne', 'partnarane', 'the partners'),
    koordinator: say('koordinatorene', 'koordinatorane', 'the coordinators'),
    leser: say('leserne', 'lesarane', 'the readers'),
    revisor: say('revisorene', 'revisorane', 'the auditors'),
  },
});

/** A stored kind of role in words. */
export const roleName = (kind: string, language: Language): string =>
  roleNames[language].one[kindOf(kind) ?? 'medlem'];

/**
 * What somebody is, in a sentence behind «er» or «som»: «prosjektleder i Leka», «medlem av prosjektgruppa», «partner fra
 * Husbanken».
 */
export function roleOfOne({ kind, place, organisation }: RoleSaid, language: Language): string {
  const words = roleNames[language];
  return [
    words.being[kindOf(kind) ?? 'medlem'],
    ...(organisation ? [words.from, organisation] : []),
    ...(place ? [words.in, place] : []),
  ].join(' ');
}

/** A role as sentences tell of it: its municipality, and the organisation that somebody is from. */
export type RoleSaid = {
  readonly kind: string;
  readonly place?: string | null | undefined;
  readonly organisation?: string | null | undefined;
};

/** Other words by which people know a role, without spaces. */
const others: Readonly<Record<RoleKind, string>> = {
  prosjektleder: 'projectmanager leder leiar leader',
  prosjektgruppe: 'prosjektgrupp prosjektgruppemedlem projectgroupmember',
  prosjektansvarlig:
    'kommunedirektør kommunalsjef rådmann municipaldirector chiefexecutive attestant attester approver projectresponsible',
  prosjekteier:
    'ordfører ordførar varaordfører varaordførar politiker politikar mayor kommunestyre municipalcouncil',
  medlem: 'medlem member',
  partner: 'samarbeidspartner samarbeidspartnar',
  koordinator: 'co-ordinator',
  leser: 'leser lesar reader',
  revisor: 'kommunerevisor',
};

const endings =
  ' e ne r ene ane n en a s rne rane ar er ere erne arane mer mene mar mane menn mennene i arar t et eren aren'.split(
    ' ',
  );

/** A word without what stands before a role and says nothing of which: 'alle ordførerne', 'the mayors'. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:(?:de|dei|den|the|alle|all|our|våre|kvar|hver|every)\s+)+/u, '')
    .replaceAll(/[\s-]/g, '');

const words: ReadonlyMap<string, RoleKind> = new Map(
  Object.entries(others).flatMap(([kind, more]) => {
    const role = kindOf(kind);
    if (role === undefined) return [];
    const own = Object.values(roleNames).map(({ one }) => one[role]);
    return [kind, ...own, ...more.split(' ')].map((name) => [plain(name), role] as const);
  }),
);

/** The role that words name in any language and in the forms that people use: 'prosjektlederne', 'the mayors', 'ordførar'. */
export function roleNamed(text: string): RoleKind | undefined {
  const wanted = plain(text);
  if (/^rådmenn(ene)?$/.test(wanted)) return 'prosjektansvarlig';
  for (const ending of endings) {
    if (!wanted.endsWith(ending)) continue;
    const found = words.get(wanted.slice(0, wanted.length - ending.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a word is a role as the dictionary has it, which may be any title's: 'leder', 'partner'. */
export const isRoleInGeneral = (text: string): boolean => words.has(plain(text));
