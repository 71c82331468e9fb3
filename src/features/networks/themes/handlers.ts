import { v7 as uuid } from 'uuid';
import type { Change, Deed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, facts, heading, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { listThemes, offered, type Theme } from '../../../domain/networks/themes.ts';
import { mayDo, networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { comparable, listed, shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { turned } from '../../turned.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { changeForm, newForm, themesCard } from './cards.ts';
import { mostInName, mostThemes, readName, readPosition, reordered } from './rules.ts';
import { changeTheme, createTheme, isUsed, removeTheme } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** `tema`: the network's themes. */
export async function list({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const network = networkOf(networkId, 'networks.read', context);
  const themes = await listThemes(database, [networkId]);
  if (trim(words) !== '') {
    const known = listed(
      themes.map(({ name }) => name),
      language,
    );
    throw new UserError(texts[language].faults.noSuch(shortened(trim(words), 60), known));
  }
  return answer(themesCard(network, themes, mayDo(actor, 'themes.set', { networkId }), language));
}

/** `tema ny Bolyst`: a new theme, last in the order; one of that name that is out of use comes back. */
export async function create({ networkId, words }: InNetwork, context: Context): Promise<Answer> {
  const network = networkOf(networkId, 'themes.set', context);
  if (trim(words) === '') return openFilled(newForm(network, context.language), {});
  const name = readName(words);
  if (name === undefined) throw new UserError(texts[context.language].faults.name(mostInName));
  return save(network, name, context);
}

export async function submitNew(values: Values, networkId: string, context: Context): Promise<Answer> {
  const network = networkOf(networkId, 'themes.set', context);
  const form = newForm(network, context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  return save(network, given.filled.name, context);
}

async function save({ networkId }: Role, name: string, context: Context): Promise<Answer> {
  const { database, language } = context;
  const words = texts[language];
  const themes = await listThemes(database, [networkId]);
  const same = themes.find((one) => comparable(one.name) === comparable(name));
  if (same?.droppedAt === null) throw new UserError(words.faults.taken(same.name));
  if (same !== undefined) return bringBack(same, context);
  if (themes.length >= mostThemes) throw new UserError(words.faults.tooMany(mostThemes));
  const position = Math.max(-1, ...themes.map((one) => one.position)) + 1;
  const theme = { id: uuid(), networkId, name, position, droppedAt: null };
  return answer(card(heading(words.created(name))), [createTheme(theme)]);
}

/** `tema endre Bolyst til Bolig`; without a new name the form. */
export async function change(theme: Theme, rest: string, context: Context): Promise<Answer> {
  if (rest === '') return open(theme, context);
  const name = readName(rest.replace(/^(?:navn |namn |name )?(?:til|to|:|->|→|=)\s*/iu, ''));
  const { faults, form } = texts[context.language];
  if (name === undefined)
    throw new UserError(faults.newName(print(said.change, context.language, `${theme.name} ${form.to} …`)));
  return rename(theme, name, undefined, context);
}

async function open(theme: Theme, { database, language }: Context): Promise<Answer> {
  const inUse = await listInUse(database, theme);
  const position = String(inUse.findIndex(({ id }) => id === theme.id) + 1);
  return openFilled(changeForm(theme, inUse.length, language), { name: theme.name, position });
}

const listInUse = async (database: Context['database'], { networkId }: Theme): Promise<Theme[]> =>
  offered(await listThemes(database, [networkId]));

/** The theme that a button or a form names; a UserError where there is none any more. */
async function loadTheme(themeId: string, context: Context): Promise<Theme> {
  const networkIds = networksFor(context.actor, 'themes.set').map(({ networkId }) => networkId);
  const theme = (await listThemes(context.database, networkIds)).find(({ id }) => id === themeId);
  if (theme === undefined || theme.droppedAt !== null)
    throw new UserError(texts[context.language].faults.noSuch('…', ''));
  return theme;
}

type Named = { readonly themeId: string };

export const pressOpen = async ({ themeId }: Named, context: Context): Promise<Answer> =>
  open(await loadTheme(themeId, context), context);

export async function submitChange(values: Values, { themeId }: Named, context: Context): Promise<Answer> {
  const theme = await loadTheme(themeId, context);
  const form = changeForm(theme, (await listInUse(context.database, theme)).length, context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  return rename(theme, given.filled.name, given.filled.position, context);
}

/** `tema flytt Bolyst 2`. */
export async function move(theme: Theme, rest: string, context: Context): Promise<Answer> {
  const inUse = await listInUse(context.database, theme);
  const place = readPosition(rest, inUse.length);
  if (place === undefined) throw new UserError(texts[context.language].faults.position(inUse.length));
  return rename(theme, theme.name, place, context);
}

async function rename(
  theme: Theme,
  name: string,
  place: number | undefined,
  { database, language }: Context,
): Promise<Answer> {
  const words = texts[language];
  const all = await listThemes(database, [theme.networkId]);
  if (all.some((one) => one.id !== theme.id && comparable(one.name) === comparable(name)))
    throw new UserError(words.faults.taken(name));
  const inUse = offered(all);
  const was = inUse.findIndex(({ id }) => id === theme.id) + 1;
  const now = place ?? was;
  const changes = reordered(all, theme, now).flatMap((one, position): Change[] => [
    ...changeTheme(one, {
      ...(one.id === theme.id ? { name } : {}),
      ...(now === was ? {} : { position }),
    }),
  ]);
  if (changes.length === 0) throw new UserError(words.faults.unchanged(theme.name));
  const rows = [
    [words.labels.name, turned(theme.name, name)],
    ...(now === was ? [] : [[words.labels.position, turned(String(was), String(now))] as const]),
  ] as const;
  return answer(card(heading(words.changed), facts(...rows)), changes);
}

/** `tema slett Bolyst`: out of use where hours or goals have it, gone where none do. */
export async function drop(theme: Theme, rest: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = texts[language];
  refuseMore(theme, rest, context);
  return (await isUsed(database, theme.id))
    ? answer(card(paragraph(words.dropped(theme.name))), changeTheme(theme, { droppedAt: now }))
    : answer(card(paragraph(words.removed(theme.name))), [removeTheme(theme)]);
}

/** «Slett Bolyst og bolig» is not about «Bolyst». */
function refuseMore(theme: Theme, rest: string, { language }: Context): void {
  if (rest !== '')
    throw new UserError(texts[language].faults.noSuch(shortened(`${theme.name} ${rest}`, 60), ''));
}

/** `tema gjenopprett Bolyst`. */
export async function restore(theme: Theme, rest: string, context: Context): Promise<Answer> {
  refuseMore(theme, rest, context);
  return bringBack(theme, context);
}

const bringBack = async (theme: Theme, { language }: Context): Promise<Answer> =>
  answer(card(paragraph(texts[language].restored(theme.name))), changeTheme(theme, { droppedAt: null }));

/** Takes back what was done with themes: as they were before it. */
export async function takeBackThemes(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  await refuseChanged(deed, context);
  const networks = networksFor(actor, 'themes.set');
  const themes = await listThemes(
    database,
    networks.map(({ networkId }) => networkId),
  );
  const backs = await Promise.all(
    deed.changes.map(async ({ kind, id, before = {} }): Promise<Change[]> => {
      const now = themes.find((one) => one.id === id);
      if (kind === 'removed') return [createTheme({ ...before, id } as Theme)];
      if (now === undefined) return [];
      if (kind === 'changed') return changeTheme(now, before);
      return (await isUsed(database, id)) ? changeTheme(now, { droppedAt: context.now }) : [removeTheme(now)];
    }),
  );
  const changes = backs.flat();
  const [first] = changes;
  const networkId = first?.networkId;
  const network = networkId === undefined ? undefined : networkOf(networkId, 'themes.set', context);
  const after = new Map(themes.map((one) => [one.id, one]));
  for (const { kind, id, row } of changes) {
    const one = after.get(id);
    if (kind === 'removed') after.delete(id);
    else after.set(id, { ...one, ...row } as Theme);
  }
  const stands = [...after.values()]
    .filter((one) => one.networkId === networkId)
    .toSorted((a, b) => a.position - b.position);
  return answer(network === undefined ? card() : themesCard(network, stands, false, language), changes);
}
