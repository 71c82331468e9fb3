import type { Right } from '../chat/command.ts';
import { listCoordinators, listMunicipalities } from '../domain/people.ts';
import { type Action, gives, mayDo } from '../domain/rights.ts';
import { isMunicipal, networkIdsOf } from '../domain/roles.ts';
import { nameAtHead, placed } from '../grammar/names.ts';
import type { Language } from '../language.ts';
import { UserError } from '../user-error.ts';
import type { Context } from './context.ts';
import { texts } from './texts-rights.ts';

/**
 * The right to do a thing somewhere, with the sentence for everybody else: who may, and the names of the coordinators
 * to ask, but for the one who is refused. Where they may, each handler asks.
 */
export function rightTo(action: Action, who: (language: Language) => string): Right<Context> {
  return {
    may: ({ actor }) => mayDo(actor, action),
    refusal: (context) => withWhomToAsk(who(context.language), context),
  };
}

async function withWhomToAsk(words: string, { actor, database, language, now }: Context): Promise<string> {
  const coordinators = await listCoordinators(database, networkIdsOf(actor), now);
  const names = coordinators.filter((name) => name !== actor.name);
  return names.length === 0 ? words : `${words} ${texts[language].whomToAsk(names.join(', '))}`;
}

/** Refuses what words ask of another municipality of one's networks: says so, who sees it, and whom to ask. */
export async function refuseElsewhere(text: string, who: string, context: Context): Promise<void> {
  const { actor, database, language } = context;
  const all = await listMunicipalities(database, networkIdsOf(actor));
  // A county's role is one in every municipality.
  if (actor.roles.some((role) => gives(role, 'financing.read') && !isMunicipal(role))) return;
  const own = new Set(actor.roles.map(({ municipalityId }) => municipalityId));
  const naming = nameAtHead(
    text,
    all,
    placed((one) => one),
  );
  const [place] = naming?.isWhole === true || naming?.rest === '' ? naming.found : [];
  if (place !== undefined && !own.has(place.id))
    throw new UserError(await withWhomToAsk(`${texts[language].noRoleIn(place.name)} ${who}`, context));
}

/** Everybody with an account may. */
export const everyone: Right<Context> = { may: () => true, refusal: async () => '' };

export const loggers = rightTo('hours.log', (language) => texts[language].loggers);

/** Whoever logs hours, and whoever did: their last month is mended and handed in after the role has ended. */
export const ownersOfHours: Right<Context> = {
  may: (context) => loggers.may(context) || context.actor.roles.length === 0,
  refusal: loggers.refusal,
};

/** What the county's coordinator does. */
export const coordinatorsTo = (action: Action): Right<Context> =>
  rightTo(action, (language) => texts[language].coordinators);

/** What those do who report for a municipality. */
export const reportersTo = (action: Action): Right<Context> =>
  rightTo(action, (language) => texts[language].reporters);

/** What the county's coordinator and readers read. */
export const countyTo = (action: Action): Right<Context> =>
  rightTo(action, (language) => texts[language].county);
