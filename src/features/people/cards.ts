import { buttons, type Element } from '../../chat/card.ts';
import { button } from '../../chat/wording.ts';
import type { Language } from '../../language.ts';
import { memberTexts } from './members/texts.ts';
import { memberSaid } from './members/texts-said.ts';
import { texts } from './texts.ts';

/** An account as its platform shows it. */
export type ShownAccount = {
  readonly platform: string;
  readonly tenant: string;
  readonly tenantName: string | null;
  readonly user: string;
  readonly name: string;
  readonly email: string | null;
};

/** The platform, the workspace or tenant, the name and the address of an account, in words. */
export const accountWords = (
  { platform, tenant, tenantName, name, email }: ShownAccount,
  language: Language,
): string => {
  const where = tenantName === null ? tenant : `${tenantName} (${tenant})`;
  return [platformName(platform, language), where, name, ...(email === null ? [] : [email])].join(', ');
};

/** What a platform is called. */
export const platformName = (platform: string, language: Language): string =>
  texts[language].platforms[platform] ?? platform;

/** Takes back what was just done to a role, or the request that was just approved. */
export const undoButton = (language: Language, value: string, rest: string): Element =>
  buttons(button(memberSaid.undoMember, language, { label: memberTexts[language].buttonUndo, value, rest }));
