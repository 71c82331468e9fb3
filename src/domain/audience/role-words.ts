import type { RoleKind } from '../roles.ts';

const words: ReadonlyMap<string, RoleKind> = new Map([
  ...of('prosjektleder', 'prosjektleder prosjektleiar projectleader leder leiar leader'),
  ...of(
    'prosjektgruppe',
    'prosjektgruppe prosjektgrupp prosjektgruppemedlem projectgroup projectgroupmember',
  ),
  ...of(
    'prosjektansvarlig',
    'prosjektansvarlig prosjektansvarleg kommunedirektør kommunalsjef rådmann municipaldirector chiefexecutive ' +
      'attestant attester approver',
  ),
  ...of(
    'prosjekteier',
    'prosjekteier prosjekteigar ordfører ordførar varaordfører varaordførar politiker politikar mayor projectowner ' +
      'kommunestyre municipalcouncil',
  ),
  ...of('medlem', 'medlem nettverksmedlem member networkmember'),
  ...of('partner', 'partner partnar samarbeidspartner samarbeidspartnar'),
  ...of('koordinator', 'koordinator coordinator'),
  ...of('leser', 'leser lesar reader'),
]);

function of(role: RoleKind, names: string) {
  return names.split(' ').map((name) => [name, role] as const);
}

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
